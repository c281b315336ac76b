import type { LabelCount } from '../model/labelCount';
import { codeKey } from './legend';
import { nameWords } from './nameWords';
import { isTitle } from '../language/titles';
import { perKey } from '../text/perKey';

/**
 * So many labels of one trait are compared, the most used first; more than this share a trait only in made-up texts. Where
 * there are labels by the thousand, which are no people, fewer are, so that all of them are done in seconds.
 */
const MOST = 40;
const LEAST = 4;
const ALTOGETHER = 100_000;

/**
 * Finds the labels that could be another form of one, so that not each is compared with every other. They have a trait
 * in common: a word, the first two characters, the last two, or the initials. A slip of the fingers leaves one of these alone.
 */
export class Nearby<G extends LabelCount> {
  private readonly byTrait = new Map<string, G[]>();
  private readonly most: number;

  constructor(
    groups: readonly G[],
    private readonly legend: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.most = Math.max(LEAST, Math.min(MOST, Math.floor(ALTOGETHER / groups.length)));
    const mostUsedFirst = [...groups].sort((a, b) => b.places.length - a.places.length);
    for (const group of mostUsedFirst) for (const trait of this.traits(group)) this.add(trait, group);
  }

  /** The labels with a trait of this one, itself left out. */
  of(group: G): ReadonlySet<G> {
    const near = new Set<G>();
    for (const trait of this.traits(group)) for (const other of this.byTrait.get(trait) ?? []) near.add(other);
    near.delete(group);
    return near;
  }

  /** Those of the label, and of the name that a legend gives it. */
  private traits({ key }: G): readonly string[] {
    const name = this.legend.get(codeKey(key));
    return name === undefined ? traitsOf(key) : [...traitsOf(key), ...traitsOf(name.join(' '))];
  }

  private add(trait: string, group: G): void {
    const sharing = this.byTrait.get(trait);
    if (sharing === undefined) this.byTrait.set(trait, [group]);
    else if (sharing.length < this.most) sharing.push(group);
  }
}

const traitsOf = perKey((key: string): readonly string[] => {
  const parts = key.split(/[\s(),（）]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const names = nameWords(key);
  const words = [...parts, ...names].filter((word) => word.length > 1);
  return [...new Set(words), `${key.slice(0, 2)}…`, `…${key.slice(-2)}`, `${initialsOf(names)}.`];
});

/** `mg` of `maëlle guérin`, of `m. g.` and of `mg`. */
function initialsOf(parts: readonly string[]): string {
  const names = parts.every(isTitle) ? parts : parts.filter((word) => !isTitle(word));
  const [only] = names;
  if (names.length === 1 && only !== undefined && only.length <= 4) return only;
  return names.map((word) => word.charAt(0)).join('');
}
