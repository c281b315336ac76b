/** Which part of all items something is true of; 0 where there are none. */
export function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  if (all.length === 0) return 0;
  let count = 0;
  for (const one of all) if (is(one)) count++;
  return count / all.length;
}
