import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../support/root';
import type { Clothes } from './clothes';
import { DIMENSIONS, PLAIN, suits, WARDROBE } from './clothes';
import { familyOf, misreading } from './family';
import type { Talk } from './talk';
import { TALKS } from './talks/all';
import { choose } from './wear';

const FILE = at('test/clothes/gaps.json');

/** What is misread today. */
export interface Gaps {
  /** Choices that are misread where all else is plain. */
  readonly single: readonly string[];
  /** Families of misreadings (`family.ts`), and how many of the clothes that are tried show each. */
  readonly families: Readonly<Record<string, number>>;
}

export function knownGaps(): Gaps {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Gaps;
}

export function writeGaps(gaps: Gaps): void {
  writeFileSync(FILE, `${JSON.stringify(gaps, undefined, 2)}\n`);
}

/** The choices that are misread where all else is plain, each tried on a few talks. */
export function singleGaps(): readonly string[] {
  return DIMENSIONS.flatMap((dimension) =>
    WARDROBE[dimension].flatMap((choice, nth) => {
      const worn: Clothes = { ...PLAIN, [dimension]: choice };
      const problem = talksFor(worn, nth).flatMap((talk) => misreading(talk, worn)?.[0] ?? [])[0];
      return problem === undefined ? [] : [`${dimension}: ${choice}: ${problem}`];
    }),
  );
}

/** Another talk for each choice; and for names also the meeting of four, one of whom speaks once. */
function talksFor(worn: Clothes, nth: number): readonly Talk[] {
  const suited = TALKS.filter((talk) => suits(worn, talk));
  const other = suited[nth % Math.max(1, suited.length)];
  const many = worn.names === PLAIN.names ? other : (suited.find(({ roles }) => roles.length > 3) ?? other);
  return [...new Set([many, other])].filter((talk) => talk !== undefined);
}

/** The families of what is misread in so many clothes, all talks in turn; the commonest first. */
export function familiesIn(tried: number): Gaps['families'] {
  const counts = new Map<string, number>();
  const [plainest] = TALKS;
  for (let seed = 0; seed < tried && plainest !== undefined; seed++) {
    const talk = TALKS[seed % TALKS.length] ?? plainest;
    const family = familyOf(talk, choose(talk, seed), plainest);
    if (family !== undefined) counts.set(family.name, (counts.get(family.name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)));
}
