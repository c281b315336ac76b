import { VEIL } from '../blanked';
import { byPattern } from './pattern';

/**
 * Whatever stands before a time at the end of its line, two blanks or a tab between them, the text below: `Ann Lee  0:15`,
 * `+49 *******31   2:01`.
 */
export const timed = byPattern({
  id: 'timed',
  strength: 'weak',
  traits: ['handles'],
  marks: [VEIL],
  pattern: new RegExp(String.raw`(?<label>[^\s#][^\t${VEIL}]{0,60}?)(?:[ ]{2,}|[ ]*\t\s*)(?=${VEIL}+\s*$)`, 'duy'),
});
