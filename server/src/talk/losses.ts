import { grouped } from '../queries/wording/counted';
import type { TalkPart, SpokenPart, Talk } from './talk';
import { saidIn } from './talk';
import type { Words } from '../words/say';
import { plural, say } from '../words/say';

/** A sentence where there are any, for one or for so many, whose number it is given. */
export function told(number: number, one: Words, several: (number: string) => Words): readonly Words[] {
  return number === 0 ? [] : [plural(number, one, several(grouped(number)))];
}

/** What is told where some times are none that a transcript can hold. */
export function timeLosses(unread: number): readonly Words[] {
  return told(
    unread,
    say`1 time that cannot be read: left out.`,
    (number) => say`${number} times that cannot be read: left out.`,
  );
}

/** What a transcript may have that some formats have no place for. */
export type Feature = 'frontMatter' | 'title' | 'headings' | 'matter' | 'clocks' | 'times' | 'paragraphs' | 'repeats';

const COUNTS: Readonly<Record<Feature, (talk: Talk) => number>> = {
  // A title is written by itself, or told by itself.
  frontMatter: ({ frontMatter = '' }) => (/^(?!title\s*:|---\s*$|\.\.\.\s*$)\s*\S/m.test(frontMatter) ? 1 : 0),
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

const NOUNS: Readonly<Record<Feature, (number: number, shown: string) => Words>> = {
  frontMatter: (number, shown) =>
    plural(number, say`1 block of declarations at the top`, say`${shown} blocks of declarations at the top`),
  title: (number, shown) => plural(number, say`1 title`, say`${shown} titles`),
  headings: (number, shown) => plural(number, say`1 heading`, say`${shown} headings`),
  matter: (number, shown) =>
    plural(number, say`1 paragraph of what is no speech`, say`${shown} paragraphs of what is no speech`),
  clocks: (number, shown) => plural(number, say`1 time of day`, say`${shown} times of day`),
  times: (number, shown) => plural(number, say`1 time`, say`${shown} times`),
  paragraphs: (number, shown) =>
    plural(
      number,
      say`1 paragraph that begins inside of a turn without a time of its own`,
      say`${shown} paragraphs that begin inside of a turn without a time of their own`,
    ),
  repeats: (number, shown) =>
    plural(
      number,
      say`1 turn right after one of the same speaker`,
      say`${shown} turns right after one of the same speaker`,
    ),
};

/**
 * One sentence for each of these that a transcript has, with their number: `3 headings are left out.` `fate` says what
 * becomes of one and of several.
 */
export function lossesOf(talk: Talk, fates: Partial<Record<Feature, Fate>>): readonly Words[] {
  return (Object.entries(fates) as readonly (readonly [Feature, Fate])[]).flatMap(([feature, fate]) => {
    const number = COUNTS[feature](talk);
    return number === 0 ? [] : [fate(number, NOUNS[feature](number, grouped(number)))];
  });
}

/** What becomes of one such thing, and of several, which are named. */
export type Fate = (number: number, things: Words) => Words;

export const LEFT_OUT: Fate = (number, things) =>
  plural(number, say`${things} is left out.`, say`${things} are left out.`);
export const JOINED: Fate = (number, things) =>
  plural(number, say`${things} goes on in the one before.`, say`${things} go on in the one before.`);

export const MERGED: Fate = (number, things) =>
  plural(number, say`${things} becomes one with it.`, say`${things} become one with it.`);

function count<P extends TalkPart | SpokenPart>(parts: readonly P[], has: (part: P) => boolean): number {
  return parts.filter(has).length;
}
