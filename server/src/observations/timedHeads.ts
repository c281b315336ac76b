import { ofTurn, perTurn } from '../facts/perTurn';
import type { Transcript, Turn, TurnText } from '../model/transcript';
import { countPerChunk } from '../text/perChunk';
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
  const usual = usualMark(transcript) ?? '';
  return oddByTurn(transcript).flatMap(({ turn, found: mark }) => {
    if (turn.timeSpan === undefined) return [];
    const { line, label, labelSpan, timeSpan } = turn;
    const written = transcript.lines.at(line)?.text ?? '';
    const head = `${label}${written.slice(labelSpan.to, timeSpan.to)}`;
    const span = { from: labelSpan.from, to: markBehind(written, timeSpan.to).end };
    return [{ turn, span, is: head + mark, usual: head + usual, isMarked: mark !== '' }];
  });
}

/** The mark behind times that nearly all turns have which have one there; undefined where there is none. */
function usualMark({ texts }: Transcript): string | undefined {
  const all = timed(texts);
  const usual = COLONS.find(({ bearing }) => {
    const alike = bearing(texts);
    return alike >= ENOUGH && alike >= USUAL * all;
  });
  return usual?.mark;
}

/** The mark behind the time that follows a turn's label; undefined where no time does, or a mark stands before it. */
const markOf = ofTurn(markBehindTime);

const timed = countPerChunk((turn: TurnText) => markOf(turn) !== undefined);

const COLONS = [':', '：'].map((mark) => ({ mark, bearing: countPerChunk((turn: TurnText) => markOf(turn) === mark) }));

/** Marks that are others. */
const oddByTurn = perTurn({
  given: (transcript) => {
    const usual = usualMark(transcript);
    return usual === undefined ? undefined : { usual };
  },
  find(turn, { usual }): string | undefined {
    const mark = markOf(turn);
    return mark === usual ? undefined : mark;
  },
});

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
