import { byPattern } from './pattern';

/** A name in quotation marks and a number in parentheses behind the number of a caption, as programs for meetings write it: `12 "Ann Lee" (3015)`. */
export const quoted = byPattern({
  id: 'quoted',
  strength: 'weak',
  traits: ['voice', 'handles'],
  starts: /["\d]/,
  pattern: /(?:\d{1,6}[ ])?"(?<label>\p{L}[^"]{1,60})"[ ]\(\d{1,12}\)(?=\s*$)/duy,
});
