import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { Count } from '../../facts/count';
import type { Rewritten } from '../../facts/sum';
import { firstIndex } from '../../text/firstIndex';
import type { Transcript } from '../../model/transcript';
import { isRebroken } from './rebroken';
import { isRetyped } from './retyped';
import type { Wrapping } from '../../facts/wrapping';

/** Blocks of facts at the head of a text begin within so many lines. */
const HEAD_LINES = 40;

/** What was done in one turn, or right behind it, of which nothing else can see more than that lines have moved. */
export interface Typing {
  /** The turn's index. */
  readonly turn: number;
  /** Whether something is said otherwise, if only on other lines of the turn; else there are blank lines more or less behind it. */
  readonly isSaid: boolean;
  /**
   * Whether there is more to it than letters on one line: lines were broken or joined, or blank lines came or went. Then
   * those from `from` on, as they were numbered before, have moved by so many; perhaps by none.
   */
  readonly isMoving: boolean;
  readonly from: number;
  readonly by: number;
  /** Where the turn ends now. */
  readonly endLine: number;
  readonly rewritten: Rewritten<Line>;
  /** How lines go on in the next, which leads to the same width as before. */
  readonly wrapping: Wrapping;
}

/** What of a reading its lines are compared with. */
export interface Before {
  readonly transcript: Transcript;
  readonly counts: readonly Count[];
  readonly wrapping: Wrapping;
}

/**
 * What somebody typed since a transcript was read, where it was in the middle of speech: small letters and blanks, in no
 * word that a label has and next to none (`isRetyped`); or where a line of speech was broken, lines were
 * joined, or blank lines came or went. Nothing that looks at the document as a whole can see that: labels, turns and people
 * are the same. Undefined for every other change.
 */
export function typingSince({ transcript, counts, wrapping: wrapped }: Before, lines: Row<Line>): Typing | undefined {
  const rewritten = rewrittenLines(transcript.lines, lines);
  if (rewritten === undefined || !isInside(transcript, rewritten.first)) return undefined;
  const { first, old, now } = rewritten;
  const from = first + old.length;
  const turn = firstIndex(transcript.turns, ({ line }) => line >= from) - 1;
  const [line] = now;
  const [before] = old;
  const isLetters = before?.blank === false && line?.blank === false && old.length === 1 && now.length === 1;
  const isSame = isLetters
    ? isRetyped(transcript.candidates, before, line)
    : isRebroken(transcript, lines, turn, rewritten) && counts.every((count) => count.isLike(count.after(rewritten)));
  const end = transcript.turns[turn]?.endLine;
  if (!isSame || end === undefined) return undefined;
  const wrapping = wrapped.after(rewritten);
  if (wrapping === undefined) return undefined;
  const isSaid = first <= end || now.some(({ blank }) => !blank);
  const by = now.length - old.length;
  const endLine = end >= from ? end + by : end < first ? end : first + now.findLastIndex(({ blank }) => !blank);
  return { turn, isSaid, isMoving: !isLetters, from, by, endLine, rewritten, wrapping };
}

/** More lines are not typed, but pasted. */
const MOST = 12;

/** The lines between those that two rows have alike at the beginning and at the end; undefined where they are many, or none. */
function rewrittenLines(old: Row<Line>, lines: Row<Line>): Rewritten<Line> | undefined {
  const { start: first, end } = old.alike(lines);
  const to = old.length - end;
  const by = lines.length - old.length;
  if (Math.max(to, to + by) - first > MOST || (to === first && by === 0)) return undefined;
  const stretch = (from: number, behind: number): Rewritten<Line> => ({
    first: from,
    old: old.slice(from, behind),
    now: lines.slice(from, behind + by),
    before: old.at(from - 1),
    behind: old.at(behind),
  });
  const found = stretch(first, to);
  // Where a paragraph is parted or joined, what is on either side of the gap belongs to it.
  return first > 0 && isGapOrNone(found) ? stretch(first - 1, to + 1) : found;
}

/** Whether blank lines stand, or stood, where there are none at all in the other version. */
function isGapOrNone({ old, now, before, behind }: Rewritten<Line>): boolean {
  if ([...old, ...now].some(({ blank }) => !blank) || before?.blank === true || behind?.blank === true) return false;
  return old.length === 0 || now.length === 0;
}

/** Behind the head of the text, and before the last turn, in which a page's foot may begin. */
function isInside({ body, turns }: Transcript, line: number): boolean {
  return body !== undefined && line >= Math.max(body.line, HEAD_LINES) && line < (turns.at(-1)?.line ?? 0);
}
