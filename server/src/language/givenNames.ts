import { wordsOf } from './lists';
import { isTitle } from './titles';

/** Of two spellings that differ by a slip the one that is a given name here is right. A name that is missing says nothing. */
const GIVEN_NAMES = wordsOf('givenNames');

/** Whether a word is a common given name or a title, in any case and with or without accents. */
export function isKnownName(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\.$/, '');
  return GIVEN_NAMES.has(plain) || isTitle(plain);
}
