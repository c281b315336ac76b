import { byPattern } from './pattern';

/** Two bars for the asker, as Japanese magazines write it: `――いつからですか。` The bars are the label. */
export const bars = byPattern({
  id: 'bars',
  strength: 'weak',
  starts: /[―—─ー*]/,
  pattern: /(?:\*\*)?(?<label>[―—─ー]{2})\s*(?=[\p{L}\p{N}「『（…])/duy,
});
