import type { LineView } from './fact';
import { hasWords } from './looks';
import type { Rewritten } from './sum';
import type { Row } from '../text/row';

/** What is counted: lines with words, or paragraphs of such lines. */
type Counted = 'lines' | 'paragraphs';

/**
 * How many lines or paragraphs there are from one line to another, and whatever was made of that number: so that it can be
 * said of another number whether the same would be made of it.
 */
export class Count {
  private constructor(
    private readonly of: Counted,
    private readonly from: number,
    private readonly to: number,
    private readonly count: number,
    private readonly asked: { readonly most: number; readonly answer: boolean }[] = [],
  ) {}

  static of(what: Counted, lines: Row<LineView>, from = 0, to = Infinity): Count {
    return new Count(what, from, to, counted(what, lines.slice(from, to + 1), undefined));
  }

  /** Whether there are no more than so many. */
  isAtMost(most: number): boolean {
    const answer = this.count <= most;
    this.asked.push({ most, answer });
    return answer;
  }

  /** Whether all that was asked would have the same answer of another number. */
  isLike({ count }: Count): boolean {
    return this.asked.every(({ most, answer }) => count <= most === answer);
  }

  /** The number, and its lines, after some of them were written anew. */
  after({ first, old, now, before, behind }: Rewritten): Count {
    const by = now.length - old.length;
    if (first > this.to) return this;
    if (first < this.from) return new Count(this.of, this.from + by, this.to + by, this.count, this.asked);
    const around = behind === undefined ? [] : [behind];
    const more = counted(this.of, [...now, ...around], before) - counted(this.of, [...old, ...around], before);
    return new Count(this.of, this.from, this.to + by, this.count + more, this.asked);
  }
}

/** Of some lines; `before` is the one that stands before them. */
function counted(what: Counted, lines: readonly LineView[], before: LineView | undefined): number {
  let [count, last] = [0, before !== undefined && hasWords(before)];
  for (const line of lines) {
    const words = hasWords(line);
    if (words && !(what === 'paragraphs' && last)) count++;
    last = words;
  }
  return count;
}
