import type { Line } from '../syntax/line';
import type { LabelShape, Span } from '../syntax/shape';
import type { Candidate, LineSpan, Transcript } from './model';

/** Shorter lines may be headings, facts, or what pages repeat; of longer ones nobody asks how long they are. */
const LONG = 120;

/** What stands behind a label and has more words is something said, and its words are not counted any further. */
const SAID = 10;

/** Whoever looks at a line's beginning or at its end sees so many words and characters. */
const BEGINNING = 2;
const END = 4;

/** Blocks of facts at the head of a text begin within so many lines. */
const HEAD_LINES = 40;

/**
 * The line, from 0, in which somebody typed since a transcript was read, where it was typed in the middle of long speech:
 * small letters and blanks, far from the line's beginning and its end, in no word that a label has. Nothing that looks at
 * the document as a whole can see that: labels, turns and people are the same. Undefined for every other change.
 */
export function retypedLine(before: Transcript, lines: readonly Line[]): number | undefined {
  const at = onlyChange(before.lines, lines);
  const [old, line] = at === undefined ? [] : [before.lines[at], lines[at]];
  if (at === undefined || old === undefined || line === undefined) return undefined;
  if (!isInside(before, at) || !bearSame(old, line) || isOpened(line)) return undefined;
  const [typed, other] = differences(old.text, line.text);
  const speech = Math.max(0, ...line.shapes.map(({ textFrom }) => textFrom));
  if (!isMiddle(old.text, typed, speech) || !isMiddle(line.text, other, speech)) return undefined;
  const touched = new Set([...wordsAround(old.text, typed), ...wordsAround(line.text, other)]);
  return isOfLabel(before.candidates, touched) ? undefined : at;
}

/** The one line that is another object; undefined where there are more, or other numbers of lines. */
function onlyChange(old: readonly Line[], lines: readonly Line[]): number | undefined {
  if (old.length !== lines.length) return undefined;
  let first = 0;
  while (first < lines.length && old[first] === lines[first]) first++;
  let last = lines.length - 1;
  while (last > first && old[last] === lines[last]) last--;
  return first === last ? first : undefined;
}

/** Behind the head of the text, and before the last turn, in which a page's foot may begin. */
function isInside({ body, turns }: Transcript, line: number): boolean {
  return body !== undefined && line >= Math.max(body.line, HEAD_LINES) && line < (turns.at(-1)?.line ?? 0);
}

/** Whether two lines could bear the same labels at the same places, and neither is plainly no speech. */
function bearSame(a: Line, b: Line): boolean {
  const isSpeech = a.aside === undefined && b.aside === undefined && !a.blank && !b.blank;
  return isSpeech && a.shapes.length === b.shapes.length && a.shapes.every((shape, at) => isSame(shape, b.shapes[at]));
}

/** Whether a line without a label begins with a bracket, in which a time may stand. */
function isOpened({ text, shapes }: Line): boolean {
  return shapes.length === 0 && /^\s*\\?[[(]/.test(text);
}

function isSame(a: LabelShape, b: LabelShape | undefined): boolean {
  if (a.form !== b?.form || a.tight !== b.tight || a.textFrom !== b.textFrom) return false;
  return isSameSpan(a.label, b.label) && isSameSpan(a.head, b.head) && isSameSpan(a.time, b.time);
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** What of each of two texts is not in the other, between what they have alike at the beginning and at the end. */
function differences(a: string, b: string): readonly [Span, Span] {
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
function isMiddle(text: string, { from, to }: Span, speech: number): boolean {
  const [before, after] = [text.slice(speech, from), text.slice(to)];
  if (before.split(/\s+/, BEGINNING + 1).length <= BEGINNING || after.trim().length < END) return false;
  if (!/^[\p{Ll}\p{M} ]*$/u.test(text.slice(from, to)) || !(WORD.test(before) || WORD.test(after))) return false;
  const said = text.slice(speech);
  return !/[*_|<>·]/.test(said) && (speech > 0 ? isSaid(said) : said.length >= LONG);
}

/** A list of names has none. */
const WORD = /\s\p{Ll}{4,}\s/u;

/** What is said behind a label: not a few words, nor what the heads of pages have there. */
function isSaid(text: string): boolean {
  if (text.split(/\s+/, SAID + 1).length <= SAID) return false;
  return /[.?!]["'”’»)]*\s*$/.test(text) || (text.length >= LONG && !/\d|©|\s{3}/.test(text));
}

/** The words that a stretch lies in, or touches, in small letters. */
function wordsAround(text: string, { from, to }: Span): readonly string[] {
  const [before = ''] = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, from - LONG), from)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(to, to + LONG)) ?? [];
  return wordsOf(before + text.slice(from, to) + after);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isOfLabel(candidates: readonly Candidate[], words: ReadonlySet<string>): boolean {
  return candidates.some(({ label }) => wordsOf(label).some((word) => words.has(word)));
}

/** The place in turns, in order, of the one that a line lies in; -1 where it lies in none. */
export function turnOfLine(turns: readonly LineSpan[], line: number): number {
  return turns.findLastIndex((turn) => turn.line <= line && line <= turn.endLine);
}
