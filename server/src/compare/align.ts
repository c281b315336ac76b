import { diffArrays } from 'diff';
import type { Speech } from './speech';

/** So many words in a row that stand once in each text are the same words. */
const ROW = 4;

/**
 * Between two such places so many words may differ, or, where more words stand there, the root of so many times their number:
 * the time that a way takes grows with the square of its differences, and so with the number of words.
 */
const FEW = 64;
const STEPS_EACH = 16;

/**
 * Which word of a second text each word of a first one is: an index, or -1 for a word that is not there. Rows of words that
 * stand once in each text hold the two together, as many of them as are in the same order; between them a shortest way
 * leads from one text to the other, if it is short enough; so the time grows with the number of words, however much differs.
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
  const [places, otherPlaces] = [placesIn(words, new Set(others)), placesIn(others, new Set(words))];
  const maxEditLength = Math.max(FEW, Math.sqrt(STEPS_EACH * (places.length + otherPlaces.length)));
  const [shared, otherShared] = [places.map((at) => words[at]), otherPlaces.map((at) => others[at])];
  let [nth, otherNth] = [0, 0];
  for (const { count, added, removed } of diffArrays(shared, otherShared, { maxEditLength }) ?? []) {
    if (!added && !removed)
      for (let word = 0; word < count; word++)
        match[start + (places[nth + word] ?? 0)] = otherStart + (otherPlaces[otherNth + word] ?? 0);
    if (!added) nth += count;
    if (!removed) otherNth += count;
  }
}

/** Where the words stand that the other text has too: no other one is on a way of equal words. */
function placesIn(words: readonly string[], others: ReadonlySet<string>): readonly number[] {
  return words.flatMap((word, at) => (others.has(word) ? [at] : []));
}
