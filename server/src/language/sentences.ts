import type { ColumnSpan } from '../text/range';
import { isSpace } from '../text/written';
import { wordsOf } from './lists';
import { isGrammar } from './words';

/**
 * The sentences of one line, in columns, without the space around them. A line of blanks has none; a line without an
 * end mark is one sentence.
 *
 * `Intl.Segmenter` is not used: it cuts behind `Mr.`, and V8 hands out a copy of the whole input with every segment, so
 * that a line of 1 MB takes all memory there is.
 */
export function sentencesOf(line: string, from = 0): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let start = from;
  END.lastIndex = from;
  for (let match = END.exec(line); match !== null; match = END.exec(line)) {
    const isStop = match[0].charCodeAt(0) === FULL_STOP;
    if (isStop && endsInAbbreviation(line.slice(Math.max(start, match.index - 12), match.index))) continue;
    if (goesOnBehind(line, match) || (isStop && leadsToNumber(line, match))) continue;
    push(spans, line, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  push(spans, line, start, line.length);
  return spans;
}

/**
 * How many words a text has, about: stretches between blanks that have a letter or a digit in them. Scripts without
 * blanks between words are counted by their characters, of which a word has 1.6 in Chinese; a dictionary would be
 * exact, and takes a third of all time there is.
 */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  // V8 takes its time to look up the length of a string where it meets strings of all kinds: not in the loop.
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    // Nearly all characters are letters inside a word, or blanks: those are told first.
    if (inside && code > 0x20 && code < 0x80) continue;
    if (code <= 0x20 || isWideBlank(code)) inside = false;
    else if (isUnspaced(code)) ideographs++;
    else if (!inside && isWordPart(code)) {
      inside = true;
      words++;
    }
  }
  return words + Math.round(ideographs / CHARACTERS_A_WORD);
}

const CHARACTERS_A_WORD = 1.6;

function isWideBlank(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** ASCII letters and digits, and of all else whatever is no punctuation of the common blocks. */
function isWordPart(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x303f) && (code < 0xff00 || code > 0xff0f);
}

/** Thai, Lao, Khmer; kana; ideographs. */
function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/**
 * End marks with the quotes and brackets that close behind them; a Latin mark ends a sentence only before a space. A row
 * of them is tried from its first one alone, or a line of dots (`Contents.....3`) would take the square of its length.
 */
const END =
  /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|[?!](?=\p{Lo})|[。！？؟۔।]+["'”’」』）)]*|;(?<=\p{Script=Greek}[\s\p{L}]{0,20};)(?=\s|$)/gu;

const FULL_STOP = 0x2e;

/** Whether it is an ellipsis behind which the sentence goes on in small letters: `We met them ... at the dam.` */
function goesOnBehind(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  return (
    (mark.length > 1 || mark === '…') &&
    /^(?:\.{2,}|…)["'”’»)\]]*$/.test(mark) &&
    /^\s{1,3}\p{Ll}/u.test(line.slice(index + mark.length, index + mark.length + 4))
  );
}

/**
 * Whether it is the full stop of a short word before a number, as of what is cited: `art. 3`, `vol. 12`, `Nr. 5`, whatever
 * the language; words that stand between others in a sentence are none (`We saw it. 3 of us went.`).
 */
function leadsToNumber(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  if (mark !== '.' || !isDigit(line.charCodeAt(index + 2)) || !isBlank(line.charCodeAt(index + 1))) return false;
  const word = /(?<![\p{L}\p{M}\p{N}])\p{L}{2,4}$/u.exec(line.slice(Math.max(0, index - 6), index))?.[0];
  return word !== undefined && !isGrammar(word.toLowerCase());
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** A full stop behind one of these ends no sentence: titles, and some that stand before numbers and names. */
const ABBREVIATIONS = wordsOf('abbreviations');

const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length));

/** The same behind initials. */
const INITIALS = /^[a-zà-ÿа-я](?:\.[a-zà-ÿа-я])*$/i;

/** Whether a text ends in an abbreviation, or in initials, at its beginning or behind a blank, a quote or a parenthesis. */
function endsInAbbreviation(text: string): boolean {
  let from = text.length;
  while (from > 0 && !opensWord(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from);
  return INITIALS.test(word) || (word.length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(word.toLowerCase()));
}

/** Whether a character is a blank, a quote or a parenthesis, behind which a word begins. */
function opensWord(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201c || isSpace(code);
}

function push(spans: ColumnSpan[], line: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(line.charCodeAt(start))) start++;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ from: start, to: end });
}
