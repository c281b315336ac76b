import { ofTurn } from '../../facts/perTurn';
import { spokenLines } from '../../facts/spokenLines';
import type { TurnText } from '../../model/transcript';
import type { ColumnSpan } from '../../text/range';
import type { Stamp } from './stamps';
import { stampsIn } from './stamps';

/**
 * How long speech takes, in characters of a script of letters: a character of another script is said as slowly as several
 * of those, and so is a pause. What stands in a transcript as a time takes none.
 */
export interface SpeechMeasure {
  /** All that is said, without the pause behind it. */
  readonly size: number;
  /** The pieces of text in which it is said, in order. */
  readonly pieces: readonly Piece[];
  /** The times of the turn. */
  readonly stamps: readonly MeasuredStamp[];
}

/** A time of a turn, and how much is said before what it is about, and, where that stands before the time, up to its end. */
export interface MeasuredStamp {
  readonly stamp: Stamp;
  readonly before: number;
  readonly upTo: number | undefined;
}

/** A stretch of a line without a time in it, and how much is said before it. */
interface Piece extends ColumnSpan {
  readonly line: number;
  readonly before: number;
  readonly size: number;
}

/** Between two turns passes as much time as so many characters take. */
export const PAUSE = 6;

/** What parts two lines or two pieces of one takes as long as a blank. */
const BREAK = 1;

/** What is said in a turn by itself. */
export const measureOf = ofTurn((turn: TurnText): SpeechMeasure => {
  const stamps = stampsIn(turn);
  const pieces: Piece[] = [];
  let size = 0;
  for (const { line, at, from } of spokenLines(turn, turn)) {
    let start = from;
    const add = (to: number): void => {
      const written = line.text.slice(start, to);
      const said = written.trim();
      if (said === '') return;
      const first = start + written.indexOf(said);
      const own = sizeOf(said) + BREAK;
      pieces.push({ line: at, from: first, to: first + said.length, before: size, size: own });
      size += own;
    };
    for (const stamp of stamps) {
      if (stamp.line !== at || stamp.around.from < start) continue;
      add(stamp.around.from);
      start = stamp.around.to;
    }
    add(line.text.length);
  }
  return { size, pieces, stamps: measured(stamps, pieces, size) };
});

/** How much is said in a turn before a place, whose line is counted from the turn's first. */
export function sizeBefore(turn: TurnText, line: number, column: number): number {
  const { pieces, size } = measureOf(turn);
  const behind = pieces.findIndex((piece) => piece.line > line || (piece.line === line && piece.to > column));
  const piece = pieces[behind];
  if (piece === undefined) return size;
  if (piece.line > line || piece.from >= column) return piece.before;
  return piece.before + (piece.size * (column - piece.from)) / (piece.to - piece.from);
}

function measured(stamps: readonly Stamp[], pieces: readonly Piece[], size: number): readonly MeasuredStamp[] {
  let last = 0;
  return stamps.map((stamp) => {
    const here = saidBefore(pieces, stamp.line, stamp.around.from, size);
    if (stamp.where !== 'behind') return { stamp, before: here, upTo: undefined };
    const before = last;
    last = here;
    return { stamp, before, upTo: here };
  });
}

function saidBefore(pieces: readonly Piece[], line: number, column: number, all: number): number {
  return pieces.find((piece) => piece.line > line || (piece.line === line && piece.from >= column))?.before ?? all;
}

/** A script whose characters are syllables or words: so many letters are said in the time of one. */
function sizeOf(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x1100) size += lettersIn(code) - 1;
    else if (code >= ZERO && code <= NINE) size += DIGIT - 1;
  }
  return size;
}

/** A digit is said in a word. */
const DIGIT = 5;
const [ZERO, NINE] = [48, 57];

function lettersIn(code: number): number {
  if (code < 0x1200 || (code >= 0xac00 && code <= 0xd7af)) return 2;
  if (code >= 0x3040 && code <= 0x30ff) return 2;
  return code >= 0x3400 && code <= 0x9fff ? 3 : 1;
}

/** The place in a turn before which so much is said: the beginning of a word there. */
export function placeBehind(turn: TurnText, size: number): { readonly line: number; readonly column: number } {
  const { pieces } = measureOf(turn);
  const piece = pieces.findLast(({ before }) => before <= size);
  if (piece === undefined) return { line: 0, column: turn.labelSpan.from };
  const share = piece.size === 0 ? 0 : Math.min(1, (size - piece.before) / piece.size);
  const column = piece.from + Math.floor(share * (piece.to - piece.from));
  return { line: piece.line, column: wordStart(turn.lines[piece.line]?.text ?? '', piece.from, column) };
}

function wordStart(text: string, from: number, column: number): number {
  const said = text.slice(from, column);
  const start = from + (/[\p{L}\p{N}\p{M}'’]*$/u.exec(said)?.index ?? said.length);
  return Math.max(from, WIDE.test(text.charAt(column)) ? column : start);
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
