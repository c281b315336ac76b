import { byPattern } from './pattern';
import { NAME } from './nameOnly';

/** A name in a cell that is all of its line, the text in a cell below: `Ann Lee |`, `| Ann Lee |`. */
export const cellAlone = byPattern({
  id: 'cell-alone',
  strength: 'weak',
  traits: ['handles', 'wholeLine'],
  starts: /\p{L}/u,
  marks: ['|'],
  pattern: new RegExp(String.raw`${NAME}\s*\|\s*$`, 'duy'),
});
