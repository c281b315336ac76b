import { byPattern } from '../pattern';

/** A label in italics, the colon inside or outside of them: `*Ann Lee:* text`. A word that is stressed looks alike. */
export const italic = byPattern({
  id: 'italic',
  strength: 'weak',
  traits: ['apart'],
  starts: /[*_]/,
  marks: [':：'],
  pattern:
    /(?<open>[*_])(?=[^*_\s])(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)\s*(?:[:：][ \t\u2008]*\k<open>|\k<open>\s*[:：])/duy,
});
