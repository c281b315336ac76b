import { isKnownName } from '../../language/givenNames';
import { isTitle } from '../../language/titles';
import { isGrammar, partNamed } from '../../language/words';
import type { Snapshot } from '../../document/snapshot';
import { voicesOf } from '../../queries/speakers/voices';
import { firstIndex } from '../../text/firstIndex';
import { perKey } from '../../text/perKey';

/** What stands at a line's beginning as a label would, and is not read as one: a name before `>>`, or before a sentence. */
export interface LabelAtStart {
  readonly label: string;
  /** The end of the label, of its marks and of the blanks behind them, as a column. */
  readonly to: number;
  /** The marks between the label and what is said; empty where there are only blanks. */
  readonly mark: string;
}

/**
 * Some words at a line's beginning, taken as a label; undefined where they do not stand there as one. Without a mark behind it
 * a single word is one only where other lines begin with it, too (`isAgain`): what is said may begin with a name.
 */
export function labelAtStart(text: string, label: string, isAgain = false): LabelAtStart | undefined {
  const found = startWith(label).exec(text);
  if (found === null || isGrammar(label.toLowerCase()) || isTitle(label.split(' ').at(-1) ?? '')) return undefined;
  const { mark = '', next = '' } = found.groups ?? {};
  const isMarked = mark.trim() !== '';
  // `Ann and I went`; but nobody begins with a code, which stands for the speaker.
  const isOpen = isCode(label) || (OPENING.test(next) && (isAgain || label.includes(' ')));
  return isMarked || (isOpen && /\s$/.test(found[0])) ? { label, to: found[0].length, mark: mark.trim() } : undefined;
}

const startWith = perKey(
  (label: string) =>
    new RegExp(`^${LIST}${EMPHASIS}${escaped(label)}(?<mark>${MARK})${BLANKS}(?=(?<next>[^\\s*_]))`, 'u'),
);

/**
 * The lines that begin with the same label as one of them, in the document's order, itself among them, and none that has
 * a turn's label. The label is that of somebody known, else the name before a mark, or the words with which other lines begin too.
 */
export function linesLike(
  snapshot: Snapshot,
  line: number,
): { readonly label: string; readonly lines: readonly number[] } | undefined {
  if (isHead(snapshot, line)) return undefined;
  const written = snapshot.text.lineText(line);
  const known = voicesOf(snapshot)
    .flatMap(({ participant, label, name }) => [...(participant?.labels.map((use) => use.label) ?? [label]), name])
    .filter((label) => written.includes(label));
  const names = new Set([...known, NAMED.exec(written)?.groups?.name ?? '', ...beginnings(written)]);
  for (const label of [...names].filter((one) => one !== '').sort((a, b) => b.length - a.length)) {
    const own = labelAtStart(written, label, true);
    if (own === undefined) continue;
    const lines = linesWith(snapshot, own);
    if (own.mark !== '' || (known.includes(label) && label.includes(' ')) || goOnOtherwise(snapshot, lines, label))
      return { label, lines };
  }
  return undefined;
}

function linesWith(snapshot: Snapshot, { label, mark }: LabelAtStart): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line < snapshot.lines.length; line++) {
    const text = snapshot.lines.at(line)?.text ?? '';
    if (!text.includes(label) || isHead(snapshot, line)) continue;
    const found = labelAtStart(text, label, true);
    if (found !== undefined && (found.mark === '') === (mark === '')) lines.push(line);
  }
  return lines;
}

/** Whether several lines begin with a label, and not always with the same word behind it, which would belong to the name. */
function goOnOtherwise({ lines: all }: Snapshot, lines: readonly number[], label: string): boolean {
  const behind = lines.map((line) => {
    const text = all.at(line)?.text ?? '';
    return /\S+/.exec(text.slice(labelAtStart(text, label, true)?.to ?? 0))?.[0];
  });
  return new Set(behind).size > 1;
}

/** Whether a turn begins on a line. */
export function isHead({ transcript: { turns } }: Snapshot, line: number): boolean {
  return turns[firstIndex(turns, (turn) => turn.line >= line)]?.line === line;
}

/** The first words of a line, as long as they are written like a name: four of them, three, two, and one that names somebody. */
function beginnings(text: string): readonly string[] {
  const words = NAME_WORDS.exec(text)?.groups?.name?.split(' ') ?? [];
  const [first = ''] = words;
  const isName =
    isCode(first) || isKnownName(first) || partNamed(first) !== undefined || /^\p{Script=Han}/u.test(first);
  const counts = [4, 3, 2, ...(isName ? [1] : [])];
  return counts.filter((count) => count <= words.length).map((count) => words.slice(0, count).join(' '));
}

/** `AR`, `P1`: capitals and digits in place of a name. */
function isCode(label: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(label);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const LIST = String.raw`\s*(?:[-*+•]\s+)?`;
const EMPHASIS = '[*_]{0,3}';
const BLANKS = String.raw`[^\S\n]*`;
const SEPARATOR = String.raw`[^\S\n]*(?:>{1,3}|(?:&gt;){1,3}|[:：;]+)|[^\S\n]+[-–—](?=[^\S\n])`;
const MARK = `${EMPHASIS}(?:${SEPARATOR})?${EMPHASIS}(?![\\p{L}\\p{N}'’])`;
const OPENING = /[\p{Lu}\p{Lo}\p{N}"“«‘'([¿¡]/u;

/** Words of a name, and what stands in brackets behind it; names in Han script have no blank in them. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.-]*`;
const BRACKET = String.raw`(?: ?\([^()]{1,30}\))?`;
const NAME = `(?:${NAME_WORD}(?: ${NAME_WORD}){0,4}|\\p{Script=Han}{2,6})${BRACKET}`;
const NAMED = new RegExp(`^${LIST}${EMPHASIS}(?<name>${NAME})${EMPHASIS}(?:${SEPARATOR})`, 'u');
const NAME_WORDS = new RegExp(`^${LIST}${EMPHASIS}(?<name>${NAME})(?=[\\s*_])`, 'u');
