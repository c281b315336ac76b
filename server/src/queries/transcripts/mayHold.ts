import { perKey } from '../../text/perKey';
import { plain, TELLING } from '../../text/plainWords';

/** What a search needs a transcript to hold. */
export interface SearchNeeds {
  /** All words of one set or another, as `plainWords` writes them. An empty set is held by every text. */
  readonly anyOf: readonly (readonly string[])[];
  /** Whether it is enough that a word has the letters of a sought one in their order; see `hasInOrder`. */
  readonly inOrder: boolean;
}

/**
 * Whether a transcript may hold what is sought, by its text alone, which takes a small part of the time that it takes to
 * read who speaks in it. True also for some that do not, and never false for one that does: words count inside of
 * others, and so do those of the folder's file, which may give a speaker a name that the text has not.
 */
export function mayHold({ anyOf, inOrder }: SearchNeeds, content: string, folderFile = ''): boolean {
  if (anyOf.some((words) => words.length === 0)) return true;
  const texts = [content, folderFile].map((text) => (IS_SIMPLE.test(text) ? text : plain(text)));
  const seekerOf = inOrder ? looseSeeker : seeker;
  return anyOf.some((words) => words.every((word) => texts.some((text) => seekerOf(word).test(text))));
}

/** Besides ASCII, only spaces, dashes and quotation marks: its letters are as they were typed, but for their case. */
const IS_SIMPLE = /^[\0-\x7f\xa0«»\u2010-\u2015\u2018-\u201f\u2022\ufeff]*$/;

/** A word that is longer than any is looked for by so many letters: an expression may not be too long. */
const LONGEST = 50;

/** A word is letters and digits alone, so that none of it means something else in an expression. */
const seeker = perKey((word: string) => new RegExp(Array.from(word).slice(0, LONGEST).join(''), 'i'));

const looseSeeker = perKey((word: string) => {
  if (word.length < TELLING) return seeker(word);
  const [first = '', ...others] = Array.from(word).slice(0, LONGEST);
  const behind = others.map((letter) => `(?:(?!${letter})[\\p{L}\\p{N}])*${letter}`);
  return new RegExp(`${[first, ...others].join('')}|(?<![\\p{L}\\p{N}])${first}${behind.join('')}`, 'iu');
});
