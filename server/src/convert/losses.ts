import { counted as countedPlainly } from '../features/counted';
import type { Part, Said, Talk } from './talk';
import { saidIn } from './talk';

/** `1 turn`, `2,218 words`; words of a sentence that says what is lost. */
export const counted = countedPlainly;

/** What a transcript may have that some formats have no place for. */
export type Feature = 'frontMatter' | 'title' | 'headings' | 'matter' | 'clocks' | 'times' | 'paragraphs' | 'repeats';

const COUNTS: Readonly<Record<Feature, (talk: Talk) => number>> = {
  frontMatter: ({ frontMatter }) => (frontMatter === undefined ? 0 : 1),
  title: ({ parts }) => count(parts, ({ kind }) => kind === 'title'),
  headings: ({ parts }) => count(parts, ({ kind }) => kind === 'heading'),
  matter: ({ parts }) => count(parts, ({ kind }) => kind === 'matter'),
  clocks: (talk) => count(saidIn(talk), ({ clock }) => clock !== undefined),
  times: (talk) => count(saidIn(talk), ({ start }) => start !== undefined),
  paragraphs: (talk) => count(saidIn(talk), ({ label, start }) => label === undefined && start === undefined),
  repeats: (talk) => {
    let speaker: string | undefined;
    return count(saidIn(talk), ({ label }) => {
      const repeats = label !== undefined && label === speaker;
      speaker = label ?? speaker;
      return repeats;
    });
  },
};

const NOUNS: Readonly<Record<Feature, string>> = {
  frontMatter: 'block of declarations at the top',
  title: 'title',
  headings: 'heading',
  matter: 'paragraph of what is no speech',
  clocks: 'time of day',
  times: 'time',
  paragraphs: 'paragraph that begins inside of a turn without a time of its own',
  repeats: 'turn right after one of the same speaker',
};

const PLURALS: Partial<Record<Feature, string>> = {
  frontMatter: 'blocks of declarations at the top',
  matter: 'paragraphs of what is no speech',
  clocks: 'times of day',
  paragraphs: 'paragraphs that begin inside of a turn without a time of their own',
  repeats: 'turns right after one of the same speaker',
};

/**
 * One sentence for each of these that a transcript has, with their number: `3 headings are left out.` `fate` says what
 * becomes of one and of several.
 */
export function lossesOf(talk: Talk, fates: Partial<Record<Feature, Fate>>): readonly string[] {
  return (Object.entries(fates) as readonly (readonly [Feature, Fate])[]).flatMap(([feature, [one, several]]) => {
    const number = COUNTS[feature](talk);
    if (number === 0) return [];
    const noun = number === 1 ? NOUNS[feature] : (PLURALS[feature] ?? `${NOUNS[feature]}s`);
    return [`${number.toLocaleString('en')} ${noun} ${number === 1 ? one : several}.`];
  });
}

/** What becomes of one such thing, and of several. */
export type Fate = readonly [one: string, several: string];

export const LEFT_OUT: Fate = ['is left out', 'are left out'];
export const JOINED: Fate = ['goes on in the one before', 'go on in the one before'];

function count<P extends Part | Said>(parts: readonly P[], has: (part: P) => boolean): number {
  return parts.filter(has).length;
}
