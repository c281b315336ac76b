import type { Line } from '../../syntax/line';
import type { LabelShape } from '../../syntax/shape';
import type { ColumnSpan } from '../../text/range';
import { isMachines } from '../../facts/machine';
import { perObject } from '../../text/perObject';
import type { Candidate } from '../../model/transcript';

/** Shorter lines may be headings, facts, or what pages repeat; of longer ones nobody asks how long they are. */
const LONG = 120;

/** What stands behind a label and has more words is something said, and its words are not counted any further. */
const SAID = 10;

/** Whoever looks at a line's beginning or at its end sees so many words and characters; of a last word he sees the full stop. */
const BEGINNING = 2;
const END = 4;

/**
 * Whether a line is the same speech as before, with something typed in the middle of it: small letters and blanks, behind
 * its first words and before its end, in no word that a label has and next to none.
 */
export function isRetyped(candidates: readonly Candidate[], old: Line, line: Line): boolean {
  if (!bearSame(old, line) || isOpened(line)) return false;
  const [typed, other] = differences(old.text, line.text);
  const speech = speechFrom(line);
  if (!isMiddle(old.text, typed, speech) || !isMiddle(line.text, other, speech)) return false;
  const touched = new Set([...wordsAround(old.text, typed), ...wordsAround(line.text, other)]);
  return !isOfLabel(candidates, touched);
}

/** The column at which a line's speech begins. */
export function speechFrom({ shapes }: Line): number {
  return Math.max(0, ...shapes.map(({ textFrom }) => textFrom));
}

/** Whether two lines could bear the same labels at the same places, neither is plainly no speech, nor one alone a machine's. */
export function bearSame(a: Line, b: Line): boolean {
  const isSpeech = a.aside === undefined && b.aside === undefined && !a.blank && !b.blank;
  if (a.shapes.some(({ textFrom }) => isMachines(a.text.slice(textFrom)) !== isMachines(b.text.slice(textFrom))))
    return false;
  return isSpeech && a.shapes.length === b.shapes.length && a.shapes.every((shape, at) => isSame(shape, b.shapes[at]));
}

/** Whether a line without a label begins with a bracket, in which a time may stand. */
export function isOpened({ text, shapes }: Line): boolean {
  return shapes.length === 0 && /^\s*\\?[[(]/.test(text);
}

function isSame(a: LabelShape, b: LabelShape | undefined): boolean {
  if (a.form !== b?.form || a.tight !== b.tight || a.textFrom !== b.textFrom) return false;
  return isSameSpan(a.label, b.label) && isSameSpan(a.head, b.head) && isSameSpan(a.time, b.time);
}

function isSameSpan(a: ColumnSpan | undefined, b: ColumnSpan | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** What of each of two texts is not in the other, between what they have alike at the beginning and at the end. */
function differences(a: string, b: string): readonly [ColumnSpan, ColumnSpan] {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let alike = 0;
  while (alike < shorter - from && a.charCodeAt(a.length - 1 - alike) === b.charCodeAt(b.length - 1 - alike)) alike++;
  return [
    { from, to: a.length - alike },
    { from, to: b.length - alike },
  ];
}

/** Whether a stretch is small letters and blanks amid speech without marks, which begins at a column. */
function isMiddle(text: string, { from, to }: ColumnSpan, speech: number): boolean {
  const [before, after] = [text.slice(speech, from), text.slice(to)];
  if (before.split(/\s+/, BEGINNING + 1).length <= BEGINNING || !(after.trim().length >= END || ENDING.test(after)))
    return false;
  if (!/^[\p{Ll}\p{M} ]*$/u.test(text.slice(from, to)) || !(WORD.test(before) || WORD.test(after))) return false;
  const said = text.slice(speech);
  return isPlain(said) && (speech > 0 ? isSaid(said) || CLOSED.test(said) : said.length >= LONG);
}

/** The end of a word, and a full stop. */
const ENDING = /^\p{Ll}+[.?!]\s*$/u;

/** What ends with a full stop is said, of however many words it is. */
const CLOSED = /[.?!]\s*$/;

/** Whether there are no marks in what is said. */
export function isPlain(said: string): boolean {
  return !/[*_|<>·]/.test(said);
}

/** A list of names has none. */
const WORD = /\s\p{Ll}{4,}\s/u;

/** What is said behind a label: not a few words, nor what the heads of pages have there. */
export function isSaid(text: string): boolean {
  if (text.split(/\s+/, SAID + 1).length <= SAID) return false;
  return /[.?!]["'”’»)]*\s*$/.test(text) || (text.length >= LONG && !/\d|©|\s{3}/.test(text));
}

/**
 * The words that a stretch lies in, or touches, if only with blanks between, in small letters: whoever looks for names sees
 * the end of the word before one.
 */
export function wordsAround(text: string, { from, to }: ColumnSpan): readonly string[] {
  const [before = ''] = /[\p{L}\p{M}\p{N}'’-]*\s*$/u.exec(text.slice(Math.max(0, from - LONG), from)) ?? [];
  const [after = ''] = /^\s*[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(to, to + LONG)) ?? [];
  return wordsOf(before + text.slice(from, to) + after);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

export function isOfLabel(candidates: readonly Candidate[], words: ReadonlySet<string>): boolean {
  const known = labelWords(candidates);
  return Array.from(words).some((word) => known.has(word));
}

const labelWords = perObject(
  (candidates: readonly Candidate[]): ReadonlySet<string> => new Set(candidates.flatMap(({ label }) => wordsOf(label))),
);
