/** A stretch of time. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The place of the stretch that sounds at a time: the last one that has begun by then, where it has not ended yet; -1 for
 * none. Stretches come in the order of their beginnings.
 */
export function placeAt(stretches: readonly Stretch[], time: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return time < (stretches[low - 1]?.to ?? 0) ? low - 1 : -1;
}
