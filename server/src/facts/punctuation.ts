import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import type { LineView } from './fact';
import type { Rewritten, Sum } from './sum';
import { closes } from './furniture';
import { goesOnBelow } from './wrapping';

/** So many lines with text show how speech is punctuated. */
const ENOUGH = 200;

/** Of so many of them at least the last sentence is closed, where that is the habit. */
const MOST = 0.8;

/** The lines that are looked at, and the column at which lines are broken, if they are. */
interface TalkLines {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
}

/**
 * Whether a document's speech closes its lines with full stops, by up to 200 lines with text from one line to another: where
 * lines are broken at a width, by those that do not go on below.
 */
export class Punctuation implements Sum {
  private constructor(
    private readonly stretch: TalkLines,
    private readonly written: number,
    private readonly closed: number,
  ) {}

  static of(lines: ChunkedList<LineView>, { first, last, width }: TalkLines): Punctuation {
    let [written, closed, at] = [0, 0, first];
    for (; at <= last && written < ENOUGH; at++) {
      if (!isEnding(lines.at(at), lines.at(at + 1), width)) continue;
      written++;
      if (closes(lines.at(at) as Line)) closed++;
    }
    return new Punctuation({ first, last: at - 1, width }, written, closed);
  }

  /** Whether nearly all lines are closed. */
  get isUsual(): boolean {
    return this.closed > MOST * this.written;
  }

  after({ first, old, now, before, behind }: Rewritten): Punctuation | undefined {
    if (old.length !== now.length) return undefined;
    const count = (lines: readonly LineView[]) => this.countIn([before, ...lines, behind], first - 1);
    const [was, is] = [count(old), count(now)];
    if (was.written !== is.written) return undefined;
    const after = new Punctuation(this.stretch, this.written, this.closed + is.closed - was.closed);
    return after.isUsual === this.isUsual ? after : undefined;
  }

  /** What lines from a first one on add to the counts; the last one is given only to show whether the one above it goes on. */
  private countIn(lines: readonly (LineView | undefined)[], first: number) {
    const { stretch } = this;
    const ending = lines.filter((line, at) => {
      const isInside = first + at >= stretch.first && first + at <= stretch.last && at < lines.length - 1;
      return isInside && isEnding(line, lines[at + 1], stretch.width);
    });
    return { written: ending.length, closed: ending.filter((line) => closes(line as Line)).length };
  }
}

/** Whether a line has text that does not go on in the next. */
function isEnding(line: LineView | undefined, next: LineView | undefined, width: number | undefined): boolean {
  if (line === undefined || line.blank) return false;
  // A sum may look at the text, since it is told of every line that changes.
  return width === undefined || next?.blank !== false || !goesOnBelow(line as Line, next as Line, width);
}
