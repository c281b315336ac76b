import { byPattern } from './pattern';

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}’'ºª-]{0,24}|(?:\p{Lu}\.){1,3}(?=[ ])|(?:Sra?|D|Dª|Dña)\.|d[aeiou]|del?|l[ao]s?|y|e)`;

/**
 * A label with a full stop and a dash behind it, as the Spanish-speaking press writes, and the European Parliament:
 * `P.- ¿Cuándo?`, `Ana López.- En mayo.`, `Ann Lee, on behalf of the Greens. – Thank you.`
 */
export const stopDash = byPattern({
  id: 'stop-dash',
  strength: 'weak',
  traits: ['roster'],
  starts: /\p{Lu}/u,
  marks: ['.', '-–—'],
  pattern: new RegExp(
    String.raw`(?<label>\p{Lu}[\p{L}\p{M}\p{N}.’'ºª-]{0,24}(?:[ ]${WORD}){0,6}(?:[ ]\([^()]{1,60}\))?(?:,[ ][^.,:：]{2,90})?)(?:\.[-–—]{1,2}(?![-–—])\s*|(?<![ .]\p{Lu})\.[ ][–—][ ])(?=\S)`,
    'duy',
  ),
});
