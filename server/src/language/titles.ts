import { alternativesOf, wordsOf } from './lists';

const TITLES = wordsOf('titles');
const ARTICLES = wordsOf('articles');
const MEN = wordsOf('menTitles');
const WOMEN = wordsOf('womenTitles');

/** Whether a word stands before or behind names and is no part of them: `Mr.`, `Ambassador`, `Hoca`. */
export function isTitle(word: string): boolean {
  return TITLES.has(bare(word));
}

/**
 * Whether words begin with a title behind an article, or with one that is cut short and an office behind it: `El señor`,
 * `De voorzitter`, `M. le président`. In full, two titles address a person: `Señor presidente`.
 */
export function beginsWithTitles([first = '', second = '']: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(first)) return false;
  if (ARTICLES.has(first.toLowerCase())) return isTitle(second);
  return (
    ABBREVIATED.test(first) && isTitle(first) && (isTitle(second) || ARTICLES.has(second) || /^l['’]/.test(second))
  );
}

const ABBREVIATED = /^\p{L}{1,2}\p{Ll}?\.?$/u;

/** Whose title a word is, where it is one of a man or of a woman alone. */
export function bearerOf(word: string): 'man' | 'woman' | undefined {
  const title = bare(word);
  return MEN.has(title) ? 'man' : WOMEN.has(title) ? 'woman' : undefined;
}

/** In small letters, without a full stop at the end. */
function bare(word: string): string {
  const small = word.toLowerCase();
  return small.endsWith('.') ? small.slice(0, -1) : small;
}

/** Whether a text ends in an abbreviation with which names end: `JR.`, `Ph.D.` */
export function endsName(text: string): boolean {
  return NAME_ENDING.test(text);
}

const NAME_ENDING = new RegExp(String.raw`\b(?:${alternativesOf('nameEndings')})\.$`, 'i');
