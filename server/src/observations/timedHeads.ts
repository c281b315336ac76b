import { ofEachTurn } from '../facts/perTurn';
import type { TurnText } from '../facts/turnText';
import type { Transcript, Turn } from '../model/transcript';
import { perObject } from '../text/perObject';
import type { ColumnSpan } from '../text/range';

/** The head of a turn with a time between its label and the mark behind it, where that mark is another than usual. */
export interface TimedHead {
  readonly turn: Turn;
  /** From the label to what is said. */
  readonly span: ColumnSpan;
  /** Label and time with the mark that is there, and with the usual one. */
  readonly is: string;
  readonly usual: string;
  /** Whether a mark is there at all. */
  readonly isMarked: boolean;
}

/** So many turns, and such a share of all that have a time there, make a mark usual. */
const ENOUGH = 5;
const USUAL = 0.7;

/**
 * The turns whose label has a time behind it and then another mark than nearly all others (`Ann (0:12); Yes.` beside `Ann (0:12):
 * Yes.`), or none.
 */
export function timedHeads(transcript: Transcript): readonly TimedHead[] {
  const marks = marksBehindTimes(transcript);
  const { usual, odd } = oddAmong(marks);
  return odd.flatMap((index) => {
    const turn = transcript.turns[index];
    const mark = marks[index] ?? '';
    if (turn?.timeSpan === undefined) return [];
    const { line, label, labelSpan, timeSpan } = turn;
    const written = transcript.lines.at(line)?.text ?? '';
    const head = `${label}${written.slice(labelSpan.to, timeSpan.to)}`;
    const span = { from: labelSpan.from, to: markBehind(written, timeSpan.to).end };
    return [{ turn, span, is: head + mark, usual: head + usual, isMarked: mark !== '' }];
  });
}

/** The usual mark, and the indices of those that are others; none where no mark is usual. */
const oddAmong = perObject((marks: readonly (string | undefined)[]) => {
  const timed = marks.filter((mark) => mark !== undefined);
  const usual = COLONS.find((mark) => {
    const alike = timed.filter((one) => one === mark).length;
    return alike >= ENOUGH && alike >= USUAL * timed.length;
  });
  const odd =
    usual === undefined ? [] : marks.flatMap((mark, at) => (mark === undefined || mark === usual ? [] : [at]));
  return { usual: usual ?? '', odd };
});

const COLONS = [':', '：'];

/** For each turn the mark behind the time that follows its label; undefined where no time does, or a mark stands before it. */
const marksBehindTimes = ofEachTurn({ find: markBehindTime });

function markBehindTime({ lines, labelSpan, timeSpan }: TurnText): string | undefined {
  const line = lines[0]?.text ?? '';
  if (timeSpan === undefined || timeSpan.from < labelSpan.to) return undefined;
  if (line.slice(labelSpan.to, timeSpan.from).trim() !== '') return undefined;
  if (/[*_]/.test(line.charAt(timeSpan.to))) return undefined;
  const { mark, end } = markBehind(line, timeSpan.to);
  return line.slice(end).trim() === '' && mark === '' ? undefined : mark;
}

/** The colons or semicolons behind a column, and the column behind them and the blanks that follow. */
function markBehind(line: string, column: number): { readonly mark: string; readonly end: number } {
  MARK.lastIndex = column;
  const mark = MARK.exec(line)?.groups?.mark ?? '';
  return { mark, end: MARK.lastIndex };
}

/** Matches everywhere. */
const MARK = /[ \t]*(?<mark>(?:[:：]+|[;；](?=\s|$))?)(?!\w+:)[ \t]*/y;
