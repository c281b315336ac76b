/**
 * The same items in an array without room for more: one that has grown by a single item keeps room for sixteen, and of
 * arrays that are remembered with each line or turn there are many.
 */
export function trimmed<T>(items: readonly T[]): readonly T[] {
  return items.slice();
}
