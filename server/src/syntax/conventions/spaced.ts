import { byPattern } from './pattern';

/** `Q` and `A` with nothing but blanks behind them, as courts and press offices write it: `Q    When did you know?` */
export const spaced = byPattern({
  id: 'spaced',
  strength: 'weak',
  traits: ['unmistakable'],
  starts: /[QA]/,
  pattern: /(?<label>[QA])[ \t]+(?=[\p{Lu}\p{N}"“'‘([—–-])/duy,
});
