import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import type { Turn } from './model';

/** A document's lines, and those on which nothing is spoken. */
export interface Spoken {
  readonly lines: Row<Line>;
  readonly silent: ReadonlySet<number>;
}

/** A line of a turn, and the column from which on something is said on it. */
export interface SpokenLine {
  readonly line: Line;
  /** Its number in the document, from 0. */
  readonly at: number;
  readonly from: number;
}

/** The lines of a turn, and the column of the first at which its speech begins. */
export type Stretch = Pick<Turn, 'line' | 'endLine' | 'textFrom'>;

/** The lines of a turn on which something is spoken, in order; without headings, times and code. */
export function* spokenLines({ lines, silent }: Spoken, turn: Stretch): Iterable<SpokenLine> {
  for (let at = turn.line; at <= turn.endLine; at++) {
    const line = lines.at(at);
    const from = at === turn.line ? turn.textFrom : 0;
    if (line !== undefined && from < line.text.length && !line.blank && !silent.has(at)) yield { line, at, from };
  }
}
