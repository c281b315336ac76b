import { byPattern } from './pattern';

/**
 * `Q` and `A` with nothing but blanks behind them, as courts and press offices write it: `Q    When did you know?`; not the article of `A SRA. ROSA`. A small letter
 * needs a wide gap.
 */
export const spaced = byPattern({
  id: 'spaced',
  strength: 'weak',
  traits: ['unmistakable'],
  starts: /[QAqa]/,
  pattern: /(?!A[ ]+S(?:RA|ra)s?\.)(?<label>[QA](?=[ \t])|[qa](?=[ \t]{3}))[ \t]+(?=[\p{Lu}\p{N}"“'‘([*_—–-])/duy,
});
