import { endsName } from '../../language/titles';
import type { LineView } from '../../facts/fact';
import { headingOn, isOfRecord } from '../../facts/headings';
import { isCapitals, isOpeningRecord, mayBeHeading } from '../../facts/looks';
import { wholeText } from '../../facts/whole';
import { isParted } from '../../facts/wrapping';
import type { ChunkedList } from '../../text/chunkedList';

export interface Heading {
  /** From 1, the highest; one without marks is below all that have some. */
  readonly level: number;
  readonly text: string;
}

/** Below the six levels of Markdown. */
const UNMARKED = 7;

/**
 * Reads a line as a heading: with the marks of Markdown; or alone between blank lines, without a full stop, and in bold,
 * in capitals or with a word that opens one (`Chapter 3`, `Topic: …`).
 */
export function headingAt(lines: ChunkedList<LineView>, at: number): Heading | undefined {
  const line = lines.at(at);
  if (line === undefined || line.blank) return undefined;
  const { aside } = line;
  if (aside?.kind !== 'heading' && (!mayBeHeading(line) || !isAlone(lines, at))) return undefined;
  return { level: aside?.kind === 'heading' ? aside.level : UNMARKED, text: headingOn(line) ?? '' };
}

function isAlone(lines: ChunkedList<LineView>, at: number): boolean {
  return isGap(lines.at(at - 1)) && isGap(lines.at(at + 1));
}

function isGap(line: LineView | undefined): boolean {
  return line === undefined || line.blank || line.aside !== undefined;
}

/** A heading of a record, and its last line. */
export interface RecordHeading extends Heading {
  readonly endLine: number;
}

/** Which lines bear labels, as far as that is known yet, and at which column lines are broken. */
interface Around {
  readonly labelled: ReadonlySet<number>;
  readonly width: number | undefined;
}

/** A heading of a record has no more lines. */
const MOST_LINES = 6;

/** Fewer letters are an acronym, or two. */
const LETTERS = 6;

/**
 * Reads a heading by which a record says who speaks next, or whose paper follows: words in capitals, on one line or several,
 * without a full stop at the end, between blank lines, and centred or opened by words such as `STATEMENT OF`; with both it
 * needs no blank lines. A shouted line is neither, and one word alone is more often an acronym.
 */
export function recordHeadingAt(lines: ChunkedList<LineView>, at: number, around: Around): RecordHeading | undefined {
  if (!isCapitals(lines.at(at))) return undefined;
  let endLine = at;
  while (endLine - at < MOST_LINES && !around.labelled.has(endLine + 1) && isCapitals(lines.at(endLine + 1))) endLine++;
  const own = lines.slice(at, endLine + 1).map((line) => wholeText(line));
  const text = own.map((one) => one.trim()).join(' ');
  if (!/\s/.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) < LETTERS || isClosed(text)) return undefined;
  const [isNamed, isCentred] = [isOfRecord(text), own.every((one) => isInMiddle(one, around.width))];
  const isApart = isGap(lines.at(at - 1)) && isGap(lines.at(endLine + 1));
  const isHeading = isNamed ? isApart || isCentred : isApart && isCentred && !isAmidSentence(lines, at, endLine);
  return isHeading ? { level: UNMARKED, text, endLine } : undefined;
}

/** The head of a page stands no farther from what is said before and behind it. */
const NEAR = 3;

/** Whether a sentence goes on beyond some lines, as it does beyond the head of a page. */
function isAmidSentence(lines: ChunkedList<LineView>, first: number, last: number): boolean {
  const isWritten = (line: LineView) => !isGap(line);
  const above = lines.slice(Math.max(0, first - NEAR), first).findLast(isWritten);
  const below = lines.slice(last + 1, last + 1 + NEAR).find(isWritten);
  return above !== undefined && below !== undefined && isParted(above, below);
}

/** The lines of all headings of a record that are plain by their words: none of them is a name. */
export function recordHeadingLines(lines: ChunkedList<LineView>, width: number | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    const heading = isOpeningRecord(line) ? recordHeadingAt(lines, at, { labelled: found, width }) : undefined;
    for (let below = at; below <= (heading?.endLine ?? -1); below++) found.add(below);
  });
  return found;
}

/** A full stop ends a sentence, but for one of an abbreviation with which names end. */
function isClosed(text: string): boolean {
  return /[.?!…]["'”’»)]*$/.test(text) && !endsName(text);
}

/** So many columns a centred line may be off the middle. */
const OFF = 6;

/** Whether a line has its margin on both sides, the left one of blanks; of lines without a known width only that is seen. */
function isInMiddle(line: string, width: number | undefined): boolean {
  const left = line.search(/\S/);
  const right = (width ?? 0) - line.trimEnd().length;
  return width === undefined ? left >= 2 * OFF : left >= OFF && Math.abs(left - right) <= OFF;
}
