import { plainBlanks } from '../text/blanks';
import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import { isInCapitals } from '../names/labelForm';
import { isSpeech } from '../language/speechlike';
import { isGrammar, isOpener } from '../language/words';
import type { CommonHead } from './heads';
import { commonHeads } from './heads';
import type { Participant, Transcript, Turn } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { perTurn, perTurns } from '../facts/perTurn';
import { isInterjection } from '../language/utterance';

/** A line that begins a turn by its look, without the marks by which it would be read as one. */
export interface BrokenHead {
  readonly line: number;
  /** From the first mark before the label to the last blank before the text. */
  readonly span: ColumnSpan;
  readonly label: string;
  /** The turn in which it stands. */
  readonly turn: Turn;
  /** How such heads are written here. */
  readonly usual: CommonHead;
  /** Whether a wrong mark stands behind the label; else none does, and only the look of the line speaks for a turn. */
  readonly isMarked: boolean;
}

/** A label that stands fewer times could be a word. */
const KNOWN = 3;

/** So many turns open a paragraph where all do; so many paragraphs are turns where people only talk. */
const OPEN = 0.8;
const DENSE = 0.8;

/** Where so many turns follow one of the same speaker, he may go on under his own label. */
const GOES_ON = 0.15;

/**
 * The lines of a talk that begin with the label of somebody who speaks often, and have no colon behind it (`Ann Lee Where
 * to?`, or the label alone above what is said) or a semicolon for one. A name begins sentences, too: so the line must stand where turns begin here, another must
 * have spoken before, and what follows must begin as speech does, unless nearly every paragraph here is a turn.
 */
export function brokenHeads(transcript: Transcript): readonly BrokenHead[] {
  const usual = lookFor(transcript)?.usual;
  if (usual === undefined) return [];
  return brokenByTurn(transcript).flatMap(({ turn, found }) =>
    found.map((one) => ({ ...one, line: turn.line + one.line, turn, usual })),
  );
}

const brokenByTurn = perTurn(
  (transcript, turn) => brokenIn(transcript, turn),
  // All else of it hangs on heads and on who speaks.
  { given: (transcript) => `${lookFor(transcript)?.opens} ${lookFor(transcript)?.behind.source}` },
);

/** With lines counted from the turn's first. */
function brokenIn(transcript: Transcript, turn: Turn): readonly Omit<BrokenHead, 'usual' | 'turn'>[] | undefined {
  const { lines, silent } = transcript;
  const look = lookFor(transcript);
  if (look === undefined) return undefined;
  const { usual, opens } = look;
  const broken: Omit<BrokenHead, 'usual' | 'turn'>[] = [];
  for (let line = turn.line + 1; line <= turn.endLine; line++) {
    const text = plainBlanks(lines.at(line)?.text ?? '');
    if (text === '' || !text.startsWith(usual.before) || (opens && !isOpening(lines, line))) continue;
    // A label alone on its line looks like a heading, too.
    const found = silent.has(line)
      ? headings(transcript).has(line) && labelAlone(transcript, look, turn, line)
      : (labelAt(text, look, turn) ?? labelAlone(transcript, look, turn, line));
    if (found) broken.push({ line: line - turn.line, ...found });
  }
  return broken.length === 0 ? undefined : broken;
}

/** What heads without a colon look like in a document. */
interface Look {
  readonly usual: CommonHead;
  /** By their first two characters, the longest first. */
  readonly labels: ReadonlyMap<string, readonly Known[]>;
  readonly opens: boolean;
  readonly goesOn: boolean;
  /** What may stand behind the label, in place of the usual marks. */
  readonly behind: RegExp;
}

interface Known {
  readonly label: string;
  readonly participant: Participant;
}

/** Undefined where labels are not marked by a colon. */
const lookFor = perTurns((transcript): Look | undefined => {
  const { lines, turns, participants, body } = transcript;
  const usual = commonHeads(transcript).find(({ behind }) => /[:：]/.test(behind));
  if (usual === undefined) return undefined;
  const repeated = turns.filter(({ participant }, at) => turns[at - 1]?.participant === participant).length;
  const closing = closingOf(usual).replace(/[*]/g, '\\*');
  const isDense = turns.length >= DENSE * paragraphsIn(lines, body?.line ?? 0, body?.endLine ?? -1);
  const text = isDense ? `(?!${OF_HIM})[^\\s:：;；–—-]` : String.raw`["“”'‘’«„¿¡[(]|\p{Lu}|\p{Lo}`;
  return {
    usual,
    labels: knownLabels(participants),
    opens: turns.filter(({ line }) => isOpening(lines, line)).length >= OPEN * turns.length,
    goesOn: repeated >= GOES_ON * turns.length,
    behind: new RegExp(
      String.raw`(?:(?:${closing})?[ \t]*[:：;；]+(?![-)(DP])(?:${closing})?[ \t]*|${closing}[ \t\u3000]+(?=${text}))`,
      'uy',
    ),
  };
});

/** What is said of somebody, not by him: `Ann Lee is late.`, `AL asks for more time.` */
const OF_HIM = String.raw`(?:is|was|are|were|has|had|have|will|would|did|does|do|can|may|and|or|&|(?!this\b|us\b|yes\b)\p{Ll}{2,}(?:s|ed))(?![\p{L}'’])`;

function knownLabels(participants: readonly Participant[]): ReadonlyMap<string, readonly Known[]> {
  const known = participants.flatMap((participant) =>
    participant.labels
      .filter(({ turns }) => turns.length >= KNOWN)
      .map(({ label }): Known => ({ label: plainBlanks(label), participant })),
  );
  const byStart = new Map<string, Known[]>();
  for (const one of known.sort((a, b) => b.label.length - a.label.length)) {
    const start = one.label.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), one]);
  }
  return byStart;
}

const START = 2;

function labelAt(
  text: string,
  { usual, labels, behind, goesOn }: Look,
  speaking: Turn,
): Pick<BrokenHead, 'span' | 'label' | 'isMarked'> | undefined {
  const from = usual.before.length;
  const start = text.slice(from, from + START);
  for (const { label, participant } of [...(labels.get(start) ?? []), ...(labels.get(start.charAt(0)) ?? [])]) {
    if (!text.startsWith(label, from) || (participant === speaking.participant && !goesOn)) continue;
    behind.lastIndex = from + label.length;
    const marks = behind.exec(text)?.[0];
    if (marks === undefined || marks.trim() === usual.behind) continue;
    const to = behind.lastIndex;
    const isMarked = /[:：;；]/.test(marks);
    if (isMarked || isSpeechBehind(label, text.slice(to, to + LOOKED_AT), usual))
      return { span: { from: 0, to }, label, isMarked };
  }
  return undefined;
}

const headings = perTurns(
  ({ matter }): ReadonlySet<number> =>
    new Set(matter.flatMap(({ kind, line, endLine }) => (kind === 'heading' && line === endLine ? [line] : []))),
);

/**
 * The label of another speaker that is all of a line, with speech on the next one that has words: not a name that was left
 * on a line of its own when a sentence was wrapped, nor one of a list, nor the caption of what its own bearer says.
 */
function labelAlone(
  { lines, silent }: Transcript,
  { usual, labels, opens, goesOn }: Look,
  speaking: Turn,
  line: number,
): ReturnType<typeof labelAt> {
  const text = lines.at(line)?.text.trimEnd() ?? '';
  const from = usual.before.length;
  const label = text.slice(from, text.length - closingOf(usual).length);
  const known = labels.get(label.slice(0, START))?.find((one) => one.label === label);
  if (known === undefined || /^[AI]$/.test(label) || text !== `${usual.before}${label}${closingOf(usual)}`)
    return undefined;
  if (known.participant === speaking.participant && !goesOn) return undefined;
  if (!opens && !isOpening(lines, line) && !ENDED.test(lines.at(line - 1)?.text ?? '')) return undefined;
  let next = line + 1;
  while (next < speaking.endLine && lines.at(next)?.blank === true) next++;
  const below = next > speaking.endLine || silent.has(next) ? '' : (lines.at(next)?.text.trim() ?? '');
  return BEGUN.test(below) && isSpeech(below)
    ? { span: { from: 0, to: text.length }, label, isMarked: false }
    : undefined;
}

/** How a line ends behind which another may begin, and how what is said begins. */
const ENDED = /[.?!…。？！"”»」)\]*_][ \t]*$/;
const BEGUN = /^[^\p{Ll}:：;；,.)-]/u;

/** The marks that close bold or italics. */
function closingOf({ behind }: CommonHead): string {
  return behind.replace(/[^*_]/g, '');
}

/** So much of what follows tells whether speech begins there. */
const LOOKED_AT = 60;

/**
 * Whether what stands behind a label without any mark begins as speech does, and does not go on with a longer name (`Mark
 * Twain wrote …`) or a sentence about somebody: with a word that begins sentences, an interjection, or a single word before
 * a comma. Behind bold, initials and capitals anything may follow. `A` and `I` are no labels there.
 */
function isSpeechBehind(label: string, text: string, { before }: CommonHead): boolean {
  if (/^[AI]$/.test(label)) return false;
  if (before !== '' || (isInCapitals(label) && (label.length > 1 || label === 'Q')) || /^\P{L}|^\p{Lo}/u.test(text))
    return true;
  const { word = '', mark } = /^(?<word>[\p{L}'’]+)(?<mark>[,!?.])?/u.exec(text)?.groups ?? {};
  const small = word.toLowerCase().replace(/['’].*$/, '');
  return mark !== undefined || isGrammar(small) || isOpener(small) || isInterjection(small);
}

function isOpening(lines: Row<Line>, line: number): boolean {
  return lines.at(line - 1)?.blank !== false;
}

function paragraphsIn(lines: Row<Line>, first: number, last: number): number {
  let paragraphs = 0;
  for (let line = first; line <= last; line++)
    if (lines.at(line)?.blank === false && isOpening(lines, line)) paragraphs++;
  return paragraphs;
}
