import { byPattern } from './pattern';

/** `Q` and `A` with nothing but blanks behind them, as courts and press offices write it: `Q    When did you know?`; not the article of `A SRA. ROSA`. */
export const spaced = byPattern({
  id: 'spaced',
  strength: 'weak',
  traits: ['unmistakable'],
  starts: /[QA]/,
  pattern: /(?!A[ ]S(?:RA|ra)s?\.)(?<label>[QA])[ \t]+(?=[\p{Lu}\p{N}"“'‘([—–-])/duy,
});
