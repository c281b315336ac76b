import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import { firstWritten } from '../text/written';
import type { LineView } from './fact';
import { fact } from './fact';

/** How a line begins and ends. */
export interface Edges {
  /** How many blanks stand before it. */
  readonly indent: number;
  /** How many columns its first word takes: where there are no blanks between words, its first character. */
  readonly word: number;
  /** Whether it begins with a small letter, and with one that is small or large, quotes aside. */
  readonly isSmall: boolean;
  readonly isCased: boolean;
  /** Whether it begins as an item of a list or as the row of a table does. */
  readonly isListed: boolean;
  /** Whether it begins with a dash between two words, before which a full line was broken: few items of lists follow such a line. */
  readonly isDashed: boolean;
  /** Its width: characters of East Asia take two columns. */
  readonly columns: number;
  /** Whether its last sentence is not closed by a mark. */
  readonly isOpen: boolean;
  /** Whether it breaks off with a dash, or what it says is below. */
  readonly isCutOff: boolean;
}

/** How a line begins and ends, for what is found out of a turn or as a sum: a reading is not compared by it. */
export const edgesOf = perLine(({ text }: Line): Edges => {
  // Many lines are looked at, so no string is made of any but the last characters.
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
  const mark = text.charAt(firstWritten(text));
  return {
    indent,
    word: WIDE.test(text.charAt(letter)) ? 2 : Math.min(word - indent, LONGEST_WORD),
    isSmall,
    isCased: isSmall || isLarge,
    isListed: MARKS.includes(mark) && LISTED.test(text),
    isDashed: mark === '-' && DASH.test(text),
    columns: end + (WIDE.test(text) ? (text.match(ALL_WIDE)?.length ?? 0) : 0),
    isOpen: !CLOSED.test(last),
    isCutOff: CUT_OFF.test(last),
  };
});

/** The same for a pass over a document: a letter that is typed in the line changes it. */
export const edges: (line: LineView) => Edges = fact(edgesOf, areSame);

function areSame(a: Edges, b: Edges): boolean {
  return (Object.keys(a) as (keyof Edges)[]).every((key) => a[key] === b[key]);
}

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

/** The first marks of items and rows. */
const MARKS = '-*•+|<>\\';
const LISTED = /^\s*(?:[-*•+]\s|[|<>\\])/;
const DASH = /^\s*- \p{Ll}/u;
const CLOSED = /(?:[.?!…:]["'”’»)\]*_]*|[。！？؟۔।：]["'”’」』）)]*)$/;
const CUT_OFF = /(?:[-–—:]|\.\.\.|…)$/;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const ALL_WIDE = new RegExp(WIDE, 'g');
