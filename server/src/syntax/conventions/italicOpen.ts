import { byPattern } from './pattern';

/** A label at the head of a turn that is in italics as a whole: `*Ann Lee: Where to?*` A quoted script looks alike. */
export const italicOpen = byPattern({
  id: 'italic-open',
  strength: 'weak',
  starts: /[*_]/,
  marks: ['*', '_'],
  pattern: /(?<open>[*_])(?=[^*_].*[*_]\s*$)(?<label>[^*_:：]{1,60}?)\s*[:：](?!\s*\k<open>)/duy,
});
