/** Which part of all items something is true of; 0 where there are none. */
export function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  if (all.length === 0) return 0;
  let count = 0;
  for (const one of all) if (is(one)) count++;
  return count / all.length;
}

/** Whether something is true of more than a part of all items. No more of them are asked than it takes to know. */
export function isMost<T>(all: readonly T[], part: number, is: (one: T) => boolean): boolean {
  let [count, left] = [0, all.length];
  for (const one of all) {
    left--;
    if (is(one)) count++;
    if (count / all.length > part) return true;
    if ((count + left) / all.length <= part) return false;
  }
  return false;
}
