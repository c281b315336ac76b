import { isTitle } from '../../language/titles';
import { isGrammar } from '../../language/words';
import type { Snapshot } from '../../document/snapshot';
import { voicesOf } from '../../queries/speakers/voices';
import { firstIndex } from '../../text/firstIndex';

/** What stands at a line's beginning as a label would, and is not read as one: a name before `>>`, or before a sentence. */
export interface LabelAtStart {
  readonly label: string;
  /** The end of the label, of its marks and of the blanks behind them, as a column. */
  readonly to: number;
  /** The marks between the label and what is said; empty where there are only blanks. */
  readonly mark: string;
}

/** Some words at a line's beginning, taken as a label; undefined where they do not stand there as one. */
export function labelAtStart(text: string, label: string): LabelAtStart | undefined {
  const found = new RegExp(`^${LIST}${EMPHASIS}${escaped(label)}(?<mark>${MARK})${BLANKS}(?=(?<next>\\S))`, 'u').exec(
    text,
  );
  if (found === null || isGrammar(label) || isTitle(label.split(' ').at(-1) ?? '')) return undefined;
  const { mark = '', next = '' } = found.groups ?? {};
  const isMarked = mark.trim() !== '';
  // What is said may begin with a name: `Ann and I went`.
  const isOpen = /\s$/.test(found[0]) && OPENING.test(next) && (label.includes(' ') || isCode(label));
  return isMarked || isOpen ? { label, to: found[0].length, mark: mark.trim() } : undefined;
}

/**
 * The lines that begin with the same label as one of them, in the document's order, itself among them, and none that has
 * a turn's label. The label is that of somebody known, else the name before a mark, or the words with which other lines begin too.
 */
export function linesLike(
  snapshot: Snapshot,
  line: number,
): { readonly label: string; readonly lines: readonly number[] } | undefined {
  const { text } = snapshot;
  if (isHead(snapshot, line)) return undefined;
  const written = text.lineText(line);
  const known = voicesOf(snapshot).flatMap((voice) => [
    ...(voice.participant?.labels.map(({ label }) => label) ?? [voice.label]),
    voice.name,
  ]);
  const names = [...known, ...(NAMED.exec(written)?.groups?.name ?? '').split('\n'), ...beginnings(written)];
  for (const label of [...new Set(names)].filter((one) => one !== '').sort((a, b) => b.length - a.length)) {
    const own = labelAtStart(written, label);
    if (own === undefined) continue;
    const lines = linesWith(snapshot, own);
    if (lines.length > 1 || own.mark !== '' || known.includes(label)) return { label, lines };
  }
  return undefined;
}

function linesWith(snapshot: Snapshot, { label, mark }: LabelAtStart): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line < snapshot.lines.length; line++) {
    const text = snapshot.lines.at(line)?.text ?? '';
    if (!text.includes(label) || isHead(snapshot, line)) continue;
    const found = labelAtStart(text, label);
    if (found !== undefined && (found.mark === '') === (mark === '')) lines.push(line);
  }
  return lines;
}

/** Whether a turn begins on a line. */
export function isHead({ transcript: { turns } }: Snapshot, line: number): boolean {
  return turns[firstIndex(turns, (turn) => turn.line >= line)]?.line === line;
}

/** The first words of a line, as long as they are written like a name: four of them, three and two. */
function beginnings(text: string): readonly string[] {
  const words = NAME_WORDS.exec(text)?.[0].trim().split(' ') ?? [];
  return [4, 3, 2].filter((count) => count <= words.length).map((count) => words.slice(0, count).join(' '));
}

function isCode(label: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(label);
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

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAMED = new RegExp(
  `^${LIST}${EMPHASIS}(?<name>${NAME_WORD}(?: ${NAME_WORD}){0,3})${EMPHASIS}(?:${SEPARATOR})`,
  'u',
);
const NAME_WORDS = new RegExp(`^(?:${NAME_WORD} ){2,5}`, 'u');
