import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import type { Turn } from '../model/transcript';

/** A document's lines, and those on which nothing is spoken. */
export interface Spoken {
  readonly lines: Row<Line>;
  readonly silent: ReadonlySet<number>;
  /** The column at which its lines are broken, whatever they say (`wrapping.ts`); undefined where a line is a paragraph. */
  readonly width: number | undefined;
}

/** A line of a turn, and the column from which on something is said on it. */
export interface SpokenLine {
  readonly line: Line;
  /** Its number in the document, from 0. */
  readonly at: number;
  readonly from: number;
  /** Whether it stands right below the one before, or beyond a blank line, or beyond what is no speech. */
  readonly behind: 'line' | 'blank' | 'matter';
}

/** The lines of a turn, and the column of the first at which its speech begins. */
export type Stretch = Pick<Turn, 'line' | 'endLine' | 'textFrom'>;

/** The lines of a turn on which something is spoken, in order; without headings, times and code. They are counted from `first`. */
export function* spokenLines(
  { lines, silent }: Pick<Spoken, 'lines' | 'silent'>,
  turn: Stretch,
  first = 0,
): Iterable<SpokenLine> {
  let behind: SpokenLine['behind'] = 'line';
  for (let at = turn.line; at <= turn.endLine; at++) {
    const line = lines.at(at);
    const from = at === turn.line ? turn.textFrom : 0;
    if (line === undefined || line.blank || silent.has(at)) {
      if (behind !== 'matter') behind = silent.has(at) ? 'matter' : 'blank';
    } else if (from < line.text.length) {
      yield { line, at: at - first, from, behind };
      behind = 'line';
    }
  }
}
