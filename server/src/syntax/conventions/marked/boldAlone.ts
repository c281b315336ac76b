import { byPattern } from '../pattern';

/**
 * A name in Markdown bold alone on its line, or before a time, without a colon; the text below. A heading in bold looks
 * alike.
 */
export const boldAlone = byPattern({
  id: 'bold-alone',
  strength: 'weak',
  traits: ['apart', 'voice', 'emphasis'],
  starts: /[*_]/,
  pattern: /(?<open>\*{1,3}|_{1,3})(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)[\s]*\k<open>(?=\s*$)/duy,
});
