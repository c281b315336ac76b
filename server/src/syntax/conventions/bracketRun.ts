import { byPattern } from './pattern';

/** A name or initials in brackets, and no colon: `[JW] Eleven buses.`, `(MALE) Through the years`. */
export const bracketRun = byPattern({
  id: 'bracket-run',
  strength: 'weak',
  starts: /[[(]/,
  marks: ['[', '('],
  pattern:
    /[[(](?<label>(?<=\[)\p{Lu}[\p{L}\p{M}\p{N}_ .'’-]{0,30}(?=\])|(?<=\()\p{Lu}[\p{Lu}\p{N}_ .'’-]{1,30}(?=\)))[\])]\s+(?=[\p{L}\p{N}"“‘'—–-])/duy,
});
