import { byPattern } from './pattern';

/**
 * A name in Markdown bold alone on its line, or before a time, without a colon; the text below. A heading in bold looks
 * alike.
 */
export const boldAlone = byPattern({
  id: 'bold-alone',
  strength: 'weak',
  starts: /[*_]/,
  marks: ['**', '__'],
  pattern:
    /(?<open>\*\*|__)(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)\k<open>(?=\s*(?:\\?[[(]?\d{1,3}:\d{2}[^\s]{0,8})?\s*$)/duy,
});
