import { partNamed } from '../language/words';
import type { Trait } from '../syntax/shape';
import type { LabelPlace } from './place';

/** So many names have the same word above themselves. */
const HABIT = 4;

/** Of the lines that hold this word so many are above a name. */
const MOST = 0.8;

const TRAITS: ReadonlySet<Trait> = new Set(['handles', 'wholeLine', 'announced']);

/**
 * The places of a text in which one and the same word stands above each name, on a line of its own (`speaker`, and on the
 * next line `Ann Lee`): without those of the word, and the names in a form of their own.
 */
export function withAnnounced(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const alone = places.filter(({ shape }) => shape.traits.has('wholeLine'));
  if (alone.length < 2 * HABIT) return places;
  const byLine = new Map(alone.map((place) => [place.line, place]));
  const word = announcing(alone, byLine);
  if (word === undefined) return places;
  return places
    .filter(({ key, shape }) => key !== word || !shape.traits.has('wholeLine'))
    .map((place) =>
      byLine.get(place.line) === place && byLine.get(place.line - 1)?.key === word
        ? place.shaped({ ...place.shape, form: 'announced', traits: TRAITS })
        : place,
    );
}

/** The key of the word that stands above names. */
function announcing(alone: readonly LabelPlace[], byLine: ReadonlyMap<number, LabelPlace>): string | undefined {
  const counts = new Map<string, { times: number; readonly below: Set<string> }>();
  for (const { key, line, label } of alone) {
    if (!isWord(label)) continue;
    const count = counts.get(key) ?? { times: 0, below: new Set<string>() };
    count.times++;
    const below = byLine.get(line + 1);
    if (below !== undefined && below.key !== key && !byLine.has(line + 2)) count.below.add(`${line} ${below.key}`);
    counts.set(key, count);
  }
  for (const [key, { times, below }] of counts) {
    const names = new Set([...below].map((one) => one.replace(/^\d+ /, '')));
    if (below.size >= HABIT && below.size >= MOST * times && names.size > 1) return key;
  }
  return undefined;
}

/** One word, which is nobody's name. */
function isWord(label: string): boolean {
  return /^\p{L}+$/u.test(label) && (/^\p{Ll}/u.test(label) || partNamed(label) !== undefined);
}
