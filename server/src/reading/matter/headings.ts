import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { isParted } from '../../facts/wrapping';

export interface Heading {
  /** From 1, the highest; one without marks is below all that have some. */
  readonly level: number;
  readonly text: string;
}

/** Below the six levels of Markdown. */
const UNMARKED = 7;

/** Longer lines without marks are no headings. */
const LONGEST = 90;

/**
 * Reads a line as a heading: with the marks of Markdown; or alone between blank lines, without a full stop, and in bold,
 * in capitals or with a word that opens one (`Chapter 3`, `Topic: …`).
 */
export function headingAt(lines: Row<Line>, at: number): Heading | undefined {
  const line = lines.at(at);
  if (line === undefined || line.blank) return undefined;
  const { aside } = line;
  if (aside?.kind === 'heading')
    return { level: aside.level, text: plain(line.text.slice(aside.title.from, aside.title.to)) };
  if (aside !== undefined || line.text.length > LONGEST || !isAlone(lines, at)) return undefined;
  const text = line.text.trim();
  if (/[.?!…,;。？！]["'”’»)]*$/.test(plain(text)) || !/\p{L}{2}/u.test(text)) return undefined;
  return isBold(text) || isCapitals(text) || OPENING.test(plain(text))
    ? { level: UNMARKED, text: plain(text) }
    : undefined;
}

function isAlone(lines: Row<Line>, at: number): boolean {
  return isGap(lines.at(at - 1)) && isGap(lines.at(at + 1));
}

function isGap(line: Line | undefined): boolean {
  return line === undefined || line.blank || line.aside !== undefined;
}

function isBold(text: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

const OPENING =
  /^(?:INT|EXT|EST)\.|^(?:chapter|part|section|(?:agenda )?(?:item|topic|point)|act|scene|tape|side|session|kapitel|teil|abschnitt|capítulo|sección|chapitre|partie|capitolo|глава|часть)(?=[\s:.]+[\p{Lu}\d])|^第.{1,4}[章节節部幕]/iu;

/** Without emphasis, and without a colon at the end. */
function plain(text: string): string {
  return text
    .replace(/\*\*|__|^[*_]|[*_]$/g, '')
    .replace(/\s*[:：]$/, '')
    .trim();
}

/** A heading of a record, and its last line. */
export interface RecordHeading extends Heading {
  readonly endLine: number;
}

/** What is known of a text: which lines bear labels, as far as somebody knows, and at which column lines are broken. */
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
 * needs no blank lines. A line that somebody shouts is neither, and one word alone is more often an acronym.
 */
export function recordHeadingAt(lines: Row<Line>, at: number, around: Around): RecordHeading | undefined {
  if (!isOfHeading(lines.at(at))) return undefined;
  let endLine = at;
  while (endLine - at < MOST_LINES && !around.labelled.has(endLine + 1) && isOfHeading(lines.at(endLine + 1)))
    endLine++;
  const own = lines.slice(at, endLine + 1);
  const text = own.map((line) => line.text.trim()).join(' ');
  if (!/\s/.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) < LETTERS || isClosed(text)) return undefined;
  const [isNamed, isCentred] = [OF_A_RECORD.test(text), own.every((line) => isInMiddle(line, around.width))];
  const isApart = isGap(lines.at(at - 1)) && isGap(lines.at(endLine + 1));
  const isHeading = isNamed ? isApart || isCentred : isApart && isCentred && !isAmidSentence(lines, at, endLine);
  return isHeading ? { level: UNMARKED, text, endLine } : undefined;
}

/** The head of a page stands no farther from what is said before and behind it. */
const NEAR = 3;

/** Whether a sentence goes on beyond some lines, as it does beyond the head of a page. */
function isAmidSentence(lines: Row<Line>, first: number, last: number): boolean {
  const isWritten = (line: Line) => !isGap(line);
  const above = lines.slice(Math.max(0, first - NEAR), first).findLast(isWritten);
  const below = lines.slice(last + 1, last + 1 + NEAR).find(isWritten);
  return above !== undefined && below !== undefined && isParted(above, below);
}

/** The lines of all headings of a record that are plain by their words: none of them is somebody's name. */
export function recordHeadingLines(lines: Row<Line>, width: number | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (!IN_CAPITALS.test(text) || !OF_A_RECORD.test(text.trim())) return;
    const heading = recordHeadingAt(lines, at, { labelled: found, width });
    for (let line = at; line <= (heading?.endLine ?? -1); line++) found.add(line);
  });
  return found;
}

/** A line that begins with a word in capitals, cheap to ask of every line. */
const IN_CAPITALS = /^\s*\p{Lu}[\p{Lu}.’']/u;

/** Whether a line is in capitals, and bears no label with something said behind it. */
function isOfHeading(line: Line | undefined): boolean {
  if (line === undefined || line.blank || !IN_CAPITALS.test(line.text) || !isInCapitals(line)) return false;
  return !line.shapes.some(({ strength, textFrom }) => strength === 'strong' && textFrom < line.text.length);
}

/** A full stop ends a sentence, but for one of an abbreviation with which names end. */
function isClosed(text: string): boolean {
  return /[.?!…]["'”’»)]*$/.test(text) && !/\b(?:JR|SR|INC|CO|LTD|CORP|U\.S|PH\.D|M\.D|ESQ)\.$/.test(text);
}

/** Whether all words are in capitals, but for the small letters in names: `DeMARCO`, `McRAITH`, `DE LA CRUZ` or `de la CRUZ`. */
function isInCapitals({ text, aside }: Line): boolean {
  if (aside !== undefined || text.length > 2 * LONGEST || !/\p{Lu}{3}/u.test(text)) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  const small = text.match(/[\p{L}\p{M}'’]*\p{Ll}[\p{L}\p{M}'’]*/gu) ?? [];
  return small.every((word) =>
    /^\p{Lu}\p{Ll}{1,2}\p{Lu}{2}|^(?:de|da|di|du|del|der|den|la|le|van|von|zu|y|e|al|el|bin)$/u.test(word),
  );
}

const OF_A_RECORD =
  /^(?:(?:\p{Lu}+ )?(?:STATEMENTS?|TESTIMONY|REMARKS|LETTERS?|RESPONSES?|ANSWERS|PAPER|REPORT) (?:\p{Lu}+ ){0,3}(?:OF|BY|FROM|SUBMITTED)|(?:DÉCLARATIONS?|TÉMOIGNAGE|DECLARACI(?:ÓN|ONES)|TESTIMONIO|DICHIARAZION[EI]|DECLARAÇ(?:ÃO|ÕES)) (?:D|DE|DEL|DI|DA|DO)[ '’]|(?:ERKLÄRUNG|AUSSAGE|STELLUNGNAHME) (?:VON|DES|DER))/u;

/** So many columns a centred line may be off the middle. */
const OFF = 6;

/** Whether a line has its margin on both sides, the left one of blanks; of lines without a known width only that is seen. */
function isInMiddle({ text }: Line, width: number | undefined): boolean {
  const left = text.search(/\S/);
  const right = (width ?? 0) - text.trimEnd().length;
  return width === undefined ? left >= 2 * OFF : left >= OFF && Math.abs(left - right) <= OFF;
}
