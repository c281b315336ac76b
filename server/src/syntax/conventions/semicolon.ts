import { byPattern } from './pattern';

/** A semicolon where the colon should be: `Weinberger; Yes.` It counts only for a label that is known from other turns. */
export const semicolon = byPattern({
  id: 'semicolon',
  strength: 'weak',
  traits: ['apart'],
  starts: /\p{Lu}/u,
  marks: [';'],
  pattern: /(?<label>\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:[ ]\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3})\s?;\s+(?=[\p{Lu}"“‘(['])/duy,
});
