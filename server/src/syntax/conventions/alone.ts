import { VEIL } from '../blanked';
import { END, NAME, SENTENCE } from './nameOnly';
import { byPattern } from './pattern';

/** A name alone on its line or before a time, perhaps with a comma, the text below: bare, or as an item of a list. */
export const alone = byPattern({
  id: 'alone',
  strength: 'weak',
  traits: ['bare', 'wholeLine', 'roster'],
  starts: /[\p{Lu}\p{Ll}\p{Lo}・·ー]/u,
  never: SENTENCE,
  pattern: new RegExp(String.raw`${NAME}(?:,(?=[ ]${VEIL}))?${END}`, 'duy'),
});
