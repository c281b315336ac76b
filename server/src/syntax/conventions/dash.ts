import { byPattern } from './pattern';

/** A name of up to seven words, none in small letters but a particle, with a dash behind it: `Mr Holt - In the House`. */
export const dash = byPattern({
  id: 'dash',
  strength: 'weak',
  traits: ['roster'],
  starts: /[\p{Lu}\p{Lo}·]/u,
  marks: ['-–—'],
  pattern:
    /(?<label>\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?:[ ]{1,2}(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|d[aeiou]s?|van|von|de[nr]|\d{1,3})){0,6}(?:[ ]{1,2}\([^()]{1,120}\))?|[\p{Lo}·]{1,8})\s*(?:(?:\s[-–—]|[–—])\s+(?=\S)|—(?=[\p{Lu}\p{Lo}"“‘¿¡]))/duy,
});
