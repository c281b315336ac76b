import { diffArrays } from 'diff';
import type { Speech } from './speech';

/** So many words in a row that stand once in each text are the same words. */
const ROW = 4;

/** Of words between two such places so many may differ; of more than a person reads through nothing is told to be alike. */
const MOST_WORDS = 1_000;

/**
 * Which word of a second text each word of a first one is: an index, or -1 for a word that is not there. Rows of words that
 * stand once in each text hold the two together, as many of them as are in the same order; between them a shortest way
 * leads from one text to the other. So the time is that of reading, however much differs.
 */
export function aligned(one: Speech, other: Speech): Int32Array {
  const match = new Int32Array(one.words.length).fill(-1);
  let [from, otherFrom] = [0, 0];
  for (const [at, otherAt] of [...anchorsOf(one.words, other.words), [one.words.length, other.words.length] as const]) {
    alignBetween([one.words.slice(from, at), other.words.slice(otherFrom, otherAt)], [from, otherFrom], match);
    if (at < match.length) match[at] = otherAt;
    [from, otherFrom] = [at + 1, otherAt + 1];
  }
  return match;
}

/** Places of both texts at which the same row of words begins, rising in both. */
function anchorsOf(words: readonly string[], others: readonly string[]): readonly (readonly [number, number])[] {
  const places = rowsOf(others);
  const pairs: (readonly [number, number])[] = [];
  for (const [row, at] of rowsOf(words)) {
    const otherAt = places.get(row) ?? -1;
    if (at >= 0 && otherAt >= 0) pairs.push([at, otherAt]);
  }
  return longestRise(pairs.sort(([a], [b]) => a - b));
}

/** Where each row of words begins; -1 where it stands more than once. */
function rowsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let at = 0; at + ROW <= words.length; at++) {
    const row = words.slice(at, at + ROW).join(' ');
    rows.set(row, rows.has(row) ? -1 : at);
  }
  return rows;
}

/** The longest list of pairs, in their order, of which the second numbers rise too. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  /** The pair with the lowest end of each length of list, and the pair before each pair. */
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, otherAt]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < otherAt) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const rise: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}

/** @param starts where the words between begin in each text */
function alignBetween(
  [words, others]: readonly [string[], string[]],
  [start, otherStart]: readonly [number, number],
  match: Int32Array,
): void {
  if (words.length === 0 || others.length === 0) return;
  let [at, otherAt] = [start, otherStart];
  for (const { count, added, removed } of diffArrays(words, others, { maxEditLength: MOST_WORDS }) ?? []) {
    if (removed) at += count;
    else if (added) otherAt += count;
    else for (let word = 0; word < count; word++) match[at++] = otherAt++;
  }
}
