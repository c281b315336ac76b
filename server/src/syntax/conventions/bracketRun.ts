import { byPattern } from './pattern';

/** A name or initials in brackets, and no colon: `[JW] Eleven buses.`, `[P3, f, 34] Nine.`, `(MALE) Through the years`, `【林远】有十一辆。`, `（記者）いつですか。`. */
export const bracketRun = byPattern({
  id: 'bracket-run',
  strength: 'weak',
  traits: ['handles', 'subordinate'],
  starts: /[[({【（〔［〈《＜]/,
  pattern:
    /[[({【（〔［〈《＜](?![xX][\]})])(?<label>(?<=[[{【])\p{L}[\p{L}\p{M}\p{N}_ .,;'’()\u2007-]{0,60}(?=[\]}】])|(?<=\()\p{Lu}[\p{L}\p{N}_ .'’\u2007-]{1,40}(?=\))|(?<=[（〔［〈《＜])[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}・ー \u2007-]{0,20}(?=[）〕］〉》＞]))[\])}】）〕］〉》＞]\s*(?:[-–—|][ ]+|\s(?=\S)|(?=[\p{L}]))(?=[\p{L}\p{N}"“‘'—–¿¡-])/duy,
});
