import type { TalkPart } from '../talk/talk';

/** Of the ranks that HTML has. */
const LOWEST = 6;

/**
 * The rank of each heading below the title, from 2, for each part; undefined of all others. No rank is left out on the way down, whatever
 * the levels are: `#` above `####` is 2 above 3.
 */
export function ranksOf(parts: readonly TalkPart[]): readonly (number | undefined)[] {
  const above: number[] = [];
  return parts.map((part) => {
    if (part.kind !== 'heading') return undefined;
    while ((above.at(-1) ?? 0) >= part.level) above.pop();
    above.push(part.level);
    return Math.min(above.length + 1, LOWEST);
  });
}
