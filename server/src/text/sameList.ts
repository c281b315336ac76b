/**
 * A list, or the one that was given for the same key before, where both have the same items in the same order: by
 * `isSame`, or the same objects.
 */
export function sameList<K extends object, T>(
  known: WeakMap<K, readonly T[]>,
  key: K | undefined,
  list: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): readonly T[] {
  if (key === undefined) return list;
  const before = known.get(key);
  const isKept = (item: T, at: number): boolean => item === list[at] || isSame(item, list[at] as T);
  if (before?.length === list.length && before.every(isKept)) return before;
  known.set(key, list);
  return list;
}
