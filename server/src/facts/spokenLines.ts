import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { trimmed } from '../text/trimmed';
import type { Turn } from '../model/transcript';
import { rowOn } from './table';

/** The lines of a document or of a turn, and those on which nothing is spoken. */
export interface SpokenText {
  readonly lines: { at(index: number): Line | undefined };
  readonly silent: ReadonlySet<number>;
  /** The column at which its lines are broken, whatever they say (`wrapping.ts`); undefined where a line is a paragraph. */
  readonly width: number | undefined;
}

/** The same of a document. */
export interface Spoken extends SpokenText {
  readonly lines: ChunkedList<Line>;
}

/** A line of a turn, and the column from which on something is said on it. */
export interface SpokenLine {
  readonly line: Line;
  /** Its number, from 0: in the document, or counted from the first line of the turn. */
  readonly at: number;
  readonly from: number;
  readonly behind: Behind;
}

/** Whether a spoken line stands right below the one before, or beyond a blank line, or beyond what is no speech. */
type Behind = 'line' | 'blank' | 'matter';

/** The lines of a turn, and the column of the first at which its speech begins. */
export type TurnLines = Pick<Turn, 'line' | 'endLine' | 'textFrom' | 'columns'>;

/** The lines of a turn on which something is spoken, in order; without headings, times and code. They are counted from `first`. */
export function spokenLines(
  text: Pick<SpokenText, 'lines' | 'silent'>,
  turn: TurnLines,
  first = 0,
): readonly SpokenLine[] {
  const spoken: SpokenLine[] = [];
  everySpoken(text, turn, (line, at, from, behind) => spoken.push({ line, at: at - first, from, behind }) > 0);
  return trimmed(spoken);
}

/** Whether the spoken lines of a turn are still these, which are counted from its first line; makes no list of them. */
export function areSpoken(known: readonly SpokenLine[], text: SpokenText, turn: TurnLines): boolean {
  let count = 0;
  const isSame = everySpoken(text, turn, (line, at, from, behind) => {
    const before = known[count++];
    return before?.line === line && before.at === at - turn.line && before.from === from && before.behind === behind;
  });
  return isSame && count === known.length;
}

/** Whether a test holds for each spoken line of a turn; it ends with the first for which it does not. */
function everySpoken(
  { lines, silent }: Pick<SpokenText, 'lines' | 'silent'>,
  turn: TurnLines,
  holds: (line: Line, at: number, from: number, behind: Behind) => boolean,
): boolean {
  let behind: Behind = 'line';
  let { columns } = turn;
  for (let at = turn.line; at <= turn.endLine; at++) {
    let line = lines.at(at);
    let from = at === turn.line ? turn.textFrom : 0;
    if (columns !== undefined && line?.blank === false) {
      const row = rowOn(line, columns);
      if (row.isRow) [line, from] = [row.said, row.from];
      columns = row.next;
    }
    const isSilent = silent.has(at);
    if (line === undefined || line.blank || isSilent) {
      if (behind !== 'matter') behind = isSilent ? 'matter' : 'blank';
    } else if (from < line.text.length) {
      if (!holds(line, at, from, behind)) return false;
      behind = 'line';
    }
  }
  return true;
}
