import { readFileSync, writeFileSync } from 'node:fs';
import { Snapshot } from '../../server/src/document/snapshot';
import { at } from '../support/root';
import type { Clothes } from './clothes';
import { DIMENSIONS, PLAIN, suits, WARDROBE } from './clothes';
import { familyOf, misreading } from './family';
import type { Talk } from './talk';
import { NO_TALKS } from './none/all';
import { writeNone } from './none/write';
import { TALKS } from './talks/all';
import { choose } from './wear';

const FILE = at('test/clothes/gaps.json');

/** What is misread today. */
export interface Gaps {
  /** Choices that are misread where all else is plain. */
  readonly single: readonly string[];
  /** Families of misreadings (`family.ts`), and how many of the clothes that are tried show each. */
  readonly families: Readonly<Record<string, number>>;
  /** Kinds of texts that are none, and how many of those that are tried get turns. */
  readonly noTalks: Readonly<Record<string, number>>;
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
  const [plainest] = TALKS;
  return tally(tried, (seed) => {
    const talk = TALKS[seed % TALKS.length];
    return talk === undefined || plainest === undefined
      ? undefined
      : familyOf(talk, choose(talk, seed), plainest)?.name;
  });
}

/** The kinds of texts that are no talks and get turns, all kinds in turn. */
export function noTalksIn(tried: number): Gaps['noTalks'] {
  return tally(tried, (seed) => {
    const kind = NO_TALKS[seed % NO_TALKS.length];
    const isMisread = kind !== undefined && Snapshot.of(writeNone(kind, seed).text).transcript.turns.length > 0;
    return isMisread ? kind.name : undefined;
  });
}

/** How often each name is found with the seeds from 0; the commonest first. */
function tally(tried: number, nameFor: (seed: number) => string | undefined): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < tried; seed++) {
    const name = nameFor(seed);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)));
}
