import { byPattern } from '../pattern';

/** A label in Markdown bold, the colon inside or outside of it: `**Ann Lee:** text`, `**Ann Lee**: text`. */
export const bold = byPattern({
  id: 'bold',
  strength: 'strong',
  traits: ['emphasis'],
  starts: /[*_]/,
  marks: [':：'],
  pattern:
    /(?<open>\*{2,3}|_{2,3})(?<label>(?:(?!\k<open>)[^*:：]){1,110}?)\s*(?:[:：][ \t\u2008]*[*_]?\k<open>|\k<open>\s*(?:\([^()]{1,60}\)\s*)?[:：])/duy,
});
