import { plainBlanks } from '../../text/blanks';
import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { goesOnBelow } from '../../facts/wrapping';

/** Lines of a page's foot, of a transcriber and of a tape. */
const FURNITURE =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|版权所有|责任编辑|责编|[编編][辑輯][:：]|suggest to a friend|share (?:this|on)|print (?:this|page)|\b(?:facebook|twitter|linkedin)\b|subscribe|newsletter|follow us|contact us|privacy|terms of use|back to top|related (?:links|articles|stories)|tags?:|transcri(?:bed|ption|ber) by|transcript (?:prepared|provided|by|was|has)|edited (?:for|by)|recorded (?:on|in|at|by)|end of (?:the )?(?:transcript|interview|recording|tape|audio|side)|\[end|^(?:end|-30-|#{3,}|\*{3,}|-{3,}|_{3,}|={3,})$|^https?:\/\/\S+$/i;
const FULL_STOP = /[.?!…。？！؟।"”’»)\]—–-]\s*$/;

/** How speech is written: whether it closes in full stops (`isPunctuated`), and at which width its lines are broken, if they are. */
interface Written {
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
export function footerStart(lines: Row<Line>, lastTurn: number, written: Written): number | undefined {
  const paragraphs = paragraphsFrom(lines, lastTurn).slice(1);
  let start: number | undefined;
  for (const { from, to } of paragraphs.reverse()) {
    if (!isFurniture(lines.slice(from, to), written)) break;
    start = from;
  }
  return start;
}

/**
 * Whether a document's speech closes its lines with full stops, by up to 200 lines with text from `first` to `last`: where
 * lines are broken at a width, by those that do not go on below.
 */
export function isPunctuated(lines: Row<Line>, first: number, last: number, width: number | undefined): boolean {
  let written = 0;
  let closed = 0;
  for (let at = first; at <= last && written < 200; at++) {
    const line = lines.at(at);
    if (line === undefined || line.blank) continue;
    const next = width === undefined ? undefined : lines.at(at + 1);
    if (width !== undefined && next?.blank === false && goesOnBelow(line, next, width)) continue;
    written++;
    if (FULL_STOP.test(line.text)) closed++;
  }
  return closed > 0.8 * written;
}

function isFurniture(lines: readonly Line[], { punctuated, width }: Written): boolean {
  const paragraph = width === undefined ? lines : lines.filter((line, at) => !isBroken(line, lines[at + 1], width));
  const isLong = width !== undefined && paragraph.length < lines.length && lengthOf(lines) >= 300;
  const short = !isLong && lines.every(({ text }) => text.length < 300);
  if (short && lines.some(hasFootWords)) return true;
  return punctuated && paragraph.every(({ text }) => text.length < 200 && !FULL_STOP.test(text));
}

function isBroken(line: Line, next: Line | undefined, width: number): boolean {
  return next !== undefined && goesOnBelow(line, next, width);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a line has words that lines of a page's foot have. */
export function hasFootWords({ text }: Pick<Line, 'text'>): boolean {
  return FURNITURE.test(plainBlanks(text));
}

/** Whether a line by itself is of a page's foot, and no sentence that somebody says about such things. */
export function isFurnitureLine(line: Line | undefined): boolean {
  if (line === undefined || line.blank || line.text.length > 200) return false;
  const text = plainBlanks(line.text);
  return FURNITURE.test(text) && (SURELY_FURNITURE.test(text) || !FULL_STOP.test(text));
}

const SURELY_FURNITURE =
  /©|\(c\) ?\d{4}|all rights reserved|transcri(?:bed|ption) by|end of (?:the )?(?:transcript|interview|recording|tape|audio)/i;

/** Whether a line is nothing but what web pages put between paragraphs. */
export function isPageLine(line: string): boolean {
  return line.length <= 100 && PAGE_LINE.test(plainBlanks(line));
}

const PAGE_LINE =
  /^\s*[[(*_]{0,3}(?:advertisement|(?:story|article|interview) continues (?:below|after)[^.?!]*|skip to (?:main )?content|back to top|sign up (?:for|to) [^.?!]*newsletters?|share (?:this|on (?:facebook|twitter|x|linkedin))[^.?!]*|print this page|(?:copyright )?© ?\d{4}.*|all rights reserved\.?|read more(?::.*|)|related (?:articles|stories|links|topics):?|photo credit:.*)[\])*_]{0,3}\s*$/i;

function paragraphsFrom(lines: Row<Line>, first: number): { readonly from: number; readonly to: number }[] {
  const paragraphs: { from: number; to: number }[] = [];
  for (let at = first; at < lines.length; at++) {
    if (lines.at(at)?.blank === true) continue;
    const last = paragraphs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else paragraphs.push({ from: at, to: at + 1 });
  }
  return paragraphs;
}
