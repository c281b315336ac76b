import { inline } from '../../declaring/yaml/yamlText';
import { Snapshot } from '../../document/snapshot';
import type { LabelForm } from '../../edits/convertLabels/forms';
import { COLON } from '../../edits/convertLabels/forms';
import type { Typography } from '../../edits/convertLabels/written';
import { gapIn, headIn, labelIn } from '../../edits/convertLabels/written';
import { stampOf } from '../../talk/clock';
import type { FileWriting } from '../format';
import { readTranscript } from '../../talk/fromTranscript';
import { differenceOf } from '../difference';
import { grouped } from '../../queries/wording/counted';
import type { TalkPart, SpokenPart, Talk } from '../../talk/talk';
import { isAnonymous, saidIn } from '../../talk/talk';
import type { Words } from '../../words/say';
import { plural, say } from '../../words/say';

/**
 * Writes a transcript, its labels in one form. What is written is read again: where it would be read otherwise, those who
 * speak are declared in a front matter; where that does not help, a sentence says so.
 */
export function writeTranscript(talk: Talk, form: LabelForm = COLON): FileWriting & { readonly content: string } {
  const typography = typographyOf(talk);
  const text = textOf(talk, form, typography);
  const wrong = misread(text, talk, form, typography);
  if (wrong === 0) return { content: text, lost: [] };
  const declared = talk.frontMatter === undefined ? declarations(talk, text, form, typography) + text : text;
  const left = declared === text ? wrong : misread(declared, talk, form, typography);
  const best = left < wrong ? { content: declared, wrong: left } : { content: text, wrong };
  const lost = best.wrong === 0 ? [] : [misreadSentence(best.wrong)];
  return { content: best.content, lost };
}

function textOf({ frontMatter, parts }: Talk, form: LabelForm, typography: Typography): string {
  const isChevroned = parts.some((part) => part.kind === 'said' && isAnonymous(part.label ?? ''));
  const writing = { form, typography, lead: isChevroned && form.speech === 'either' ? '>> ' : '' };
  const written = parts.filter(
    (part) => part.kind !== 'title' || part.isDeclared !== true || frontMatter === undefined,
  );
  const paragraphs = written.map((part) => paragraphOf(part, writing));
  if (frontMatter === undefined && paragraphs.length === 0) return '';
  return (frontMatter === undefined ? '' : `${frontMatter}\n`) + paragraphs.map((one) => `${one}\n`).join('\n');
}

/** How paragraphs are written. */
interface Writing {
  readonly form: LabelForm;
  readonly typography: Typography;
  /** What stands before every name where chevrons mark that another speaks: only together they are read as such. */
  readonly lead: string;
}

function paragraphOf(part: TalkPart, writing: Writing): string {
  switch (part.kind) {
    case 'said':
      return speechOf(part, writing);
    case 'title':
      return `# ${part.text}`;
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.text}`;
    case 'matter':
      return part.text;
  }
}

function speechOf({ label, text, clock, ...times }: SpokenPart, { form, typography, lead }: Writing): string {
  const time = stampOf(times) ?? clock;
  const when = time === undefined ? '' : `${time} `;
  if (label === undefined) return when + text;
  if (isAnonymous(label)) return `${when}${label} ${text}`;
  const head =
    when + headIn(form, { indent: '', lead, label, time: undefined, timeAt: 'before', isSeparated: true }, typography);
  return text === '' ? head : head + gapIn(form, typography) + text;
}

/** The wide colon goes with Chinese and the like. */
function typographyOf(talk: Talk): Typography {
  const labels = saidIn(talk).flatMap(({ label }) => label ?? []);
  const wide = labels.filter((label) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label));
  return { colon: wide.length > labels.length / 2 ? '：' : ':', locale: 'en' };
}

/** How many paragraphs a text is not read back as. */
function misread(text: string, { parts }: Talk, form: LabelForm, typography: Typography): number {
  const meant = parts.map((part) =>
    part.kind === 'said' && part.label !== undefined ? { ...part, label: labelIn(form, part.label, typography) } : part,
  );
  return differenceOf(meant, readTranscript(Snapshot.of(text)).talk.parts);
}

/** A front matter that says who speaks, and which of the labels that are read in a text are none. */
function declarations(talk: Talk, text: string, form: LabelForm, typography: Typography): string {
  const labels = new Set(
    saidIn(talk).flatMap(({ label }) => (label === undefined ? [] : labelIn(form, label, typography))),
  );
  const read = saidIn(readTranscript(Snapshot.of(text)).talk).flatMap(({ label }) => label ?? []);
  const others = [...new Set(read)].filter((label) => !labels.has(label));
  const list = (key: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
  const named = Array.from(labels, (label) => `name: ${inline(label)}`);
  return ['---', ...list('participants', named), ...list('notSpeakers', others.map(inline)), '---', '', ''].join('\n');
}

/** The same, and nothing where there is none. */
export function misreadLoss(number: number): readonly Words[] {
  return number === 0 ? [] : [misreadSentence(number)];
}

/** What is told where some paragraphs of a file would not be read as they are meant. */
export function misreadSentence(number: number): Words {
  return plural(
    number,
    say`1 paragraph of speech would be read otherwise, if the file is opened as a transcript.`,
    say`${grouped(number)} paragraphs of speech would be read otherwise, if the file is opened as a transcript.`,
  );
}
