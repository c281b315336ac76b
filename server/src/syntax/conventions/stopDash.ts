import { ASIDE } from './direction';
import { byPattern } from './pattern';

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}’'ºª-]{0,24}|(?:\p{Lu}\.){1,3}(?=[ ])|(?:Sra?|D|Dª|Dña)\.|d[aeiou]|del?|l[aeo]s?|señora?|y|e)`;

/** An office in small letters behind a title: `M. le président`, `Mme la rapporteure`. */
const OFFICE = String.raw`(?:l[ea]s?[ ]|l['’])\p{Ll}[\p{L}'’-]{0,24}(?:[ ]\p{Ll}[\p{L}'’-]{0,24}){0,3}`;

/**
 * A label with a full stop and a dash behind it, as the Spanish-speaking press writes, and the European Parliament:
 * `P.- ¿Cuándo?`, `P. - ¿Cuándo?`, `Ana López.- En mayo.`, `Ann Lee, on behalf of the Greens. – Thank you.`
 */
export const stopDash = byPattern({
  id: 'stop-dash',
  strength: 'weak',
  traits: ['roster'],
  starts: /\p{Lu}/u,
  marks: ['.', '-–—'],
  pattern: new RegExp(
    String.raw`(?<label>\p{Lu}[\p{L}\p{M}\p{N}.’'ºª-]{0,24}(?:(?:[ ]${WORD}){0,6}|[ ]${OFFICE})(?:[ ]\([^()]{1,60}\))?(?:,[ ](?![*_])[^.,:：]{2,90})?)${ASIDE}(?:\.[-–—]{1,2}(?![-–—])\s*|(?<![ .]\p{Lu})\.[ ][–—-][ ])(?=\S)`,
    'duy',
  ),
});
