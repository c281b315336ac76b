import { isItem } from './item';
import type { Rewritten } from './count';
import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import { perLine } from '../syntax/perLine';

/** Nobody breaks lines at fewer columns, but captions, nor at more. */
const NARROWEST = 40;
const WIDEST = 130;

/** How far a full line may fall short of the width: as far as the words of most languages are long. */
const RAGGED = 18;

/** Where lines are filled evenly, they fall short of what the next word would have allowed by so much. */
const EVEN = 4;

/** And by so much where a sentence is open: parts of a record may be narrower than others. */
const UNEVEN = 12;

/** So many of a hundred broken lines may be wider than the others: a table, an address of the web. */
const OUTLIERS = 3;

/**
 * How the lines of a text go on in the next: what speaks for lines that were broken at a width (records of courts and
 * parliaments), and not where a paragraph ends. Of two lines without a blank one between, the first is open if it does not
 * end in a mark that ends a sentence; broken text has many of those, of nearly the same width, and what follows them begins
 * in small letters, in scripts that have them.
 */
export class Wrapping {
  private known: { readonly width: number | undefined } | undefined;

  private constructor(
    private readonly tally: Tally,
    private readonly least: number,
  ) {}

  /** Of all lines, or of some that follow each other. With fewer than `least` open lines nothing is known. */
  static of(lines: Row<Line> | readonly Line[], least = 1): Wrapping {
    const tally: Tally = { joints: 0, open: 0, cased: 0, small: 0, byWidth: new Map() };
    let before: Line | undefined;
    lines.forEach((line) => {
      count(tally, before, line, 1);
      before = line;
    });
    return new Wrapping(tally, least);
  }

  /** The column behind which no line goes on; undefined where lines are not broken at a width. */
  get width(): number | undefined {
    return (this.known ??= { width: this.tally.open < this.least ? undefined : widthOf(this.tally) }).width;
  }

  /** After some of the lines were written anew. */
  after({ old, now, before, behind }: Rewritten): Wrapping {
    const tally = { ...this.tally, byWidth: new Map(this.tally.byWidth) };
    countAll(tally, [before, ...old, behind], -1);
    countAll(tally, [before, ...now, behind], 1);
    return new Wrapping(tally, this.least);
  }
}

interface Tally {
  /** Pairs of lines that follow each other, and those of which the first is open. */
  joints: number;
  open: number;
  /** Of the open ones, how many are followed by a letter that is small or large, and by a small one. */
  cased: number;
  small: number;
  /** How many of the open ones are so many columns wide. */
  readonly byWidth: Map<number, number>;
}

function countAll(tally: Tally, lines: readonly (Line | undefined)[], by: 1 | -1): void {
  lines.forEach((line, at) => {
    if (line !== undefined) count(tally, lines[at - 1], line, by);
  });
}

function count(tally: Tally, line: Line | undefined, next: Line, by: 1 | -1): void {
  if (line === undefined || line.blank || next.blank || !mayGoOn(line, next) || next.shapes.length > 0) return;
  tally.joints += by;
  const { isOpen, columns } = edgesOf(line);
  if (!isOpen) return;
  tally.open += by;
  const width = Math.min(columns, WIDEST + 1);
  tally.byWidth.set(width, (tally.byWidth.get(width) ?? 0) + by);
  const { isCased, isSmall } = edgesOf(next);
  if (isCased) tally.cased += by;
  if (isSmall) tally.small += by;
}

function widthOf({ joints, open, cased, small, byWidth }: Tally): number | undefined {
  if (open === 0 || open < 0.4 * joints) return undefined;
  const hasCases = cased >= open / 2;
  if (hasCases ? small < 0.5 * cased : open < 4) return undefined;
  const widths = Array.from(byWidth).sort(([a], [b]) => b - a);
  let wider = Math.floor((OUTLIERS * open) / 100);
  const width = widths.find(([, times]) => (wider -= times) < 0)?.[0] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = widths.reduce((sum, [columns, times]) => (columns > width - RAGGED ? sum + times : sum), 0);
  return full >= (hasCases ? 0.65 : 0.8) * open ? width : undefined;
}

/**
 * Whether a line of speech goes on in the one below it, where lines are broken at a width: the next word would not have had
 * room; or its sentence is open, and goes on in a small letter. A line that begins farther to the right begins a paragraph,
 * unless the sentence above it is open.
 */
export function goesOnBelow(line: Line, next: Line, width: number): boolean {
  const [above, below] = [edgesOf(line), edgesOf(next)];
  if (DASH.test(next.text)) return line.aside === undefined && above.isOpen && above.columns + 2 > width - EVEN;
  if (!mayGoOn(line, next)) return false;
  if (below.indent > above.indent + 1 && (!above.isOpen || above.isCutOff)) return false;
  if (above.columns + 1 + below.word > width - (above.isOpen ? UNEVEN : EVEN)) return true;
  return above.isOpen && below.isSmall && 2 * above.columns >= width;
}

/** Whether a sentence that ends at a line's end without a mark goes on behind what is no speech, such as a page's number. */
export function goesOnBeyond(line: Line, next: Line, width: number): boolean {
  return isParted(line, next) && goesOnBelow(line, next, width);
}

/** Whether a sentence looks parted between two lines, however long they are: it is open, and the other begins in small letters. */
export function isParted(line: Line, next: Line): boolean {
  return edgesOf(line).isOpen && edgesOf(next).isSmall;
}

/** A dash between two words, before which a full line was broken: the items of a list seldom follow such a line. */
const DASH = /^\s*- \p{Ll}/u;

/** Not an item of a list, a row of a table, or what is plainly no speech. */
function mayGoOn(line: Line, next: Line): boolean {
  return line.aside === undefined && next.aside === undefined && !isItem(next) && !/^\s*[|<>\\]/.test(next.text);
}

/** How a line begins and ends. */
interface Edges {
  /** How many blanks stand before it. */
  readonly indent: number;
  /** How many columns its first word takes: where there are no blanks between words, its first character. */
  readonly word: number;
  /** Whether it begins with a small letter, and with one that is small or large, quotes aside. */
  readonly isSmall: boolean;
  readonly isCased: boolean;
  /** Its width: characters of East Asia take two columns. */
  readonly columns: number;
  /** Whether its last sentence is not closed by a mark. */
  readonly isOpen: boolean;
  /** Whether it breaks off with a dash, or what it says is below. */
  readonly isCutOff: boolean;
}

/** All lines of a document are looked at, so no string is made of any but the last characters. */
const edgesOf = perLine(({ text }): Edges => {
  let [indent, end] = [0, text.length];
  while (indent < end && isBlank(text.charCodeAt(indent))) indent++;
  while (end > indent && isBlank(text.charCodeAt(end - 1))) end--;
  let letter = indent;
  while (letter < end && isOpening(text.charCodeAt(letter))) letter++;
  let word = letter;
  while (word < end && !isBlank(text.charCodeAt(word))) word++;
  const first = text.charCodeAt(letter);
  const isAscii = first < 0x80;
  const isSmall = isAscii ? first >= 0x61 && first <= 0x7a : /\p{Ll}/u.test(text.charAt(letter));
  const isLarge = isAscii ? first >= 0x41 && first <= 0x5a : /\p{Lu}/u.test(text.charAt(letter));
  const last = text.slice(Math.max(indent, end - TAIL), end);
  return {
    indent,
    word: WIDE.test(text.charAt(letter)) ? 2 : Math.min(word - indent, LONGEST_WORD),
    isSmall,
    isCased: isSmall || isLarge,
    columns: end + (WIDE.test(text) ? (text.match(ALL_WIDE)?.length ?? 0) : 0),
    isOpen: !CLOSED.test(last),
    isCutOff: CUT_OFF.test(last),
  };
});

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000;
}

/** Quotes and brackets before a word. */
function isOpening(code: number): boolean {
  return code < 0x80
    ? code === 0x22 || code === 0x27 || code === 0x28 || code === 0x5b
    : /["'“‘«„]/.test(String.fromCharCode(code));
}

/** More characters close no sentence: a mark, and quotes and brackets behind it. */
const TAIL = 6;

/** Longer words are broken themselves. */
const LONGEST_WORD = 40;

const CLOSED = /(?:[.?!…:]["'”’»)\]*_]*|[。！？؟۔।：]["'”’」』）)]*)$/;
const CUT_OFF = /(?:[-–—:]|\.\.\.|…)$/;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const ALL_WIDE = new RegExp(WIDE, 'g');
