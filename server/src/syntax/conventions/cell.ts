import { byPattern } from './pattern';

/** A name in a table's cell, the text in the next one: `| Ann Lee | Where to? |`, `A|Okay,|`. */
export const cell = byPattern({
  id: 'cell',
  strength: 'weak',
  traits: ['handles', 'rows'],
  starts: /\p{L}/u,
  marks: ['|'],
  pattern: /(?<label>\p{L}[^|\t:：]{0,44}?)[ ]*\|\s*(?=[^\s|-])/duy,
});
