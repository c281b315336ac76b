import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelPlace } from './place';

/** A head stands on so many pages at least. */
const PAGES = 3;

/** Of the places of a label so many stand equally far from the number of a page. */
const ALIKE = 0.8;

/** No farther from it than so many lines with text. */
const NEAR = 4;

/**
 * The places without those of running heads: what looks like a label, has no speech behind it, and stands beside the number of a
 * page, always as far from it. Somebody who speaks may stand below one now and then.
 */
export function withoutPageHeads(places: readonly LabelPlace[], lines: ChunkedList<LineView>): readonly LabelPlace[] {
  const steps = stepsFromPages(lines);
  if (steps.size === 0) return places;
  const byKey = new Map<string, LabelPlace[]>();
  for (const place of places) {
    const all = byKey.get(place.key);
    if (all === undefined) byKey.set(place.key, [place]);
    else all.push(place);
  }
  const heads = new Set([...byKey].filter(([, all]) => areHeads(all, steps)).map(([key]) => key));
  return heads.size === 0 ? places : places.filter(({ key, line }) => !heads.has(key) || !steps.has(line));
}

function areHeads(all: readonly LabelPlace[], steps: ReadonlyMap<number, readonly number[]>): boolean {
  if (all.length < PAGES) return false;
  const counts = new Map<number, number>();
  for (const { line } of all) for (const step of steps.get(line) ?? []) counts.set(step, (counts.get(step) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= ALIKE * all.length && all.every(({ isSpeech }) => !isSpeech);
}

/** For the lines near the numbers of pages how many lines with text they stand from one: below it, or, less than none, above. */
function stepsFromPages(lines: ChunkedList<LineView>): ReadonlyMap<number, readonly number[]> {
  const steps = new Map<number, number[]>();
  const walk = (page: number, by: 1 | -1) => {
    let step = 0;
    for (let at = page + by; step < NEAR; at += by) {
      const line = lines.at(at);
      if (line === undefined || line.aside?.kind === 'page') return;
      if (line.blank) continue;
      step++;
      steps.set(at, [...(steps.get(at) ?? []), by * step]);
    }
  };
  lines.forEach(({ aside }, at) => {
    if (aside?.kind !== 'page') return;
    walk(at, 1);
    walk(at, -1);
  });
  return steps;
}
