/** Steps between the times of a scale, in milliseconds, and between the words of one. */
const TIMES = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000, 36_000].map((s) => s * 1000);
const WORDS = [1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));

/** The places of a scale from one to another, both in milliseconds or words, so that at most so many stand on it. */
export function ticksBetween(from: number, to: number, most: number, basis: 'times' | 'words'): readonly number[] {
  const step = (basis === 'times' ? TIMES : WORDS).find((one) => (to - from) / one <= Math.max(1, most));
  if (step === undefined || to <= from) return [];
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, nth) => (first + nth) * step);
}
