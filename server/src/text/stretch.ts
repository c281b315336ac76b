import type { LineColumn, Stretch } from './sourceText';

/** Which of two places stands first: below 0 if `a` does, 0 where they are the same. */
export function compare(a: LineColumn, b: LineColumn): number {
  return a.line - b.line || a.column - b.column;
}

/** Whether two stretches have a place in common; both ends count, as a cursor behind the last character still touches a word. */
export function meet(a: Stretch, b: Stretch): boolean {
  return compare(a.from, b.to) <= 0 && compare(b.from, a.to) <= 0;
}
