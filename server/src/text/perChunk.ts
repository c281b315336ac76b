import type { ChunkedList } from './chunkedList';

/**
 * Remembers what a pure function says of the items in each chunk of a list, and of the item before them: one list is made
 * of another at the cost of a chunk, and so is what is added up over all of them.
 */
export function perChunk<T extends object, V>(
  compute: (items: readonly T[], before: T | undefined) => V,
): (list: ChunkedList<T>) => readonly V[] {
  const known = new WeakMap<readonly T[], { readonly before: T | undefined; readonly value: V }>();
  return ({ chunks }) =>
    chunks.map((chunk, at) => {
      const before = chunks[at - 1]?.at(-1);
      const old = known.get(chunk);
      if (old !== undefined && old.before === before) return old.value;
      const value = compute(chunk, before);
      known.set(chunk, { before, value });
      return value;
    });
}

/** Remembers at which places of a list a test holds, by an item and the one before it; gives their indices, in order. */
export function placesPerChunk<T extends object>(
  holds: (item: T, before: T | undefined) => boolean,
): (list: ChunkedList<T>) => readonly number[] {
  const placesIn = perChunk((items: readonly T[], before) =>
    items.flatMap((item, at) => (holds(item, items[at - 1] ?? before) ? [at] : [])),
  );
  return (list) => {
    let start = 0;
    return placesIn(list).flatMap((places, nth) => {
      const from = start;
      start += list.chunks[nth]?.length ?? 0;
      return places.map((place) => from + place);
    });
  };
}

/** Remembers at how many places of a list a test holds. */
export function countPerChunk<T extends object>(
  holds: (item: T, before: T | undefined) => boolean,
): (list: ChunkedList<T>) => number {
  const countIn = perChunk((items: readonly T[], before) => {
    let count = 0;
    items.forEach((item, at) => (count += holds(item, items[at - 1] ?? before) ? 1 : 0));
    return count;
  });
  return (list) => countIn(list).reduce((sum, count) => sum + count, 0);
}
