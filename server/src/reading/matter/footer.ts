import type { LineView } from '../../facts/fact';
import { isClosed, isNoParagraph, isOfFoot, isShort, lengthOf } from '../../facts/furniture';
import { isBroken } from '../../facts/wrapping';
import type { ChunkedList } from '../../text/chunkedList';

/** How speech is written: whether it closes in full stops (`Punctuation`), and at which width its lines are broken, if they are. */
export interface SpeechStyle {
  readonly punctuated: boolean;
  readonly width: number | undefined;
}

/**
 * Where the matter after the interview begins: the first paragraph of the last turn, other than its first, from which
 * on there are only lines of a page's foot. Undefined where the last turn goes on to the end of the text.
 *
 * A line is of the foot by its words; and where speech here ends in full stops, as it nearly always does, a paragraph
 * without any is one too.
 */
export function footerStart(lines: ChunkedList<LineView>, lastTurn: number, written: SpeechStyle): number | undefined {
  const paragraphs = paragraphsFrom(lines, lastTurn).slice(1);
  let start: number | undefined;
  for (const { from, to } of paragraphs.reverse()) {
    if (!isFurniture(lines.slice(from, to), written)) break;
    start = from;
  }
  return start;
}

/** So many characters are more than a line of a foot, where lines are broken at a width. */
const LONG = 300;

function isFurniture(lines: readonly LineView[], { punctuated, width }: SpeechStyle): boolean {
  const paragraph = width === undefined ? lines : lines.filter((line, at) => !goesOn(line, lines[at + 1], width));
  const isLong = width !== undefined && paragraph.length < lines.length && isLongerThan(lines, LONG);
  const short = !isLong && lines.every((line) => isNoParagraph(line));
  if (short && lines.some((line) => isOfFoot(line))) return true;
  return punctuated && paragraph.every((line) => isShort(line) && !isClosed(line));
}

function goesOn(line: LineView, next: LineView | undefined, width: number): boolean {
  return next !== undefined && isBroken(line, next, width);
}

function isLongerThan(lines: readonly LineView[], most: number): boolean {
  return lines.reduce((sum, line) => sum + lengthOf(line), 0) >= most;
}

function paragraphsFrom(lines: ChunkedList<LineView>, first: number): { readonly from: number; readonly to: number }[] {
  const paragraphs: { from: number; to: number }[] = [];
  for (let at = first; at < lines.length; at++) {
    if (lines.at(at)?.blank === true) continue;
    const last = paragraphs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else paragraphs.push({ from: at, to: at + 1 });
  }
  return paragraphs;
}
