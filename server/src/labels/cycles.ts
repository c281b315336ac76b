import type { LabelPlace } from './place';

/** So many labels in a fixed order are records; two take turns in talks, too. */
const CYCLE = 3;

/** So often each is followed by the next one of the order, and so many of the places are of these labels. */
const FOLLOWED = 0.95;

/** In talks, too, the order may be the same twice. */
const ROUNDS = 3;

/** How surely three labels or more come in the same order again and again: 1 after three rounds, 0 where there is none. */
export function cyclesOf(places: readonly LabelPlace[]): number {
  const keys = places.map(({ key }) => key);
  const next = usualFollowers(keys);
  const cycle = cycleFrom(keys[0] ?? '', next);
  if (cycle.size < CYCLE) return 0;
  const inside = keys.filter((key) => cycle.has(key));
  const followed = inside.filter((key, at) => at > 0 && next.get(inside[at - 1] ?? '') === key).length;
  if (Math.min(followed, inside.length - 1) < FOLLOWED * (keys.length - 1)) return 0;
  return Math.min(1, (inside.length / cycle.size - 1) / (ROUNDS - 1));
}

/** For each key the one that follows it most often, the first of those that do equally often. */
function usualFollowers(keys: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [at, key] of keys.entries()) {
    const follower = keys[at + 1];
    if (follower === undefined) break;
    const all = counts.get(key) ?? new Map<string, number>();
    counts.set(key, all.set(follower, (all.get(follower) ?? 0) + 1));
  }
  const most = ([, a]: readonly [string, number], [, b]: readonly [string, number]) => b - a;
  return new Map(Array.from(counts, ([key, all]) => [key, [...all].sort(most)[0]?.[0] ?? '']));
}

/** The keys that are met on the way from one, each time to the usual follower, until one comes again: from that one on. */
function cycleFrom(first: string, next: ReadonlyMap<string, string>): ReadonlySet<string> {
  const way: string[] = [];
  for (let key: string | undefined = first; key !== undefined; key = next.get(key)) {
    const met = way.indexOf(key);
    if (met >= 0) return new Set(way.slice(met));
    way.push(key);
  }
  return new Set();
}
