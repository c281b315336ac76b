/** A list, or the one that was given for the same key before, where both have the same items in the same order. */
export function sameList<K extends object, T>(
  known: WeakMap<K, readonly T[]>,
  key: K | undefined,
  list: readonly T[],
): readonly T[] {
  if (key === undefined) return list;
  const before = known.get(key);
  if (before?.length === list.length && before.every((item, at) => item === list[at])) return before;
  known.set(key, list);
  return list;
}
