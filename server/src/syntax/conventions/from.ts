import { VEIL } from '../blanked';
import { byPattern } from './pattern';

/** A line of a chat that was saved beside a meeting: `14:02:11 From Ann Lee : Yes.`, `14:02:11 From Ann Lee to Everyone:` */
export const from = byPattern({
  id: 'from',
  strength: 'strong',
  starts: /F/,
  marks: [':'],
  pattern: new RegExp(
    String.raw`(?<=${VEIL}\s*)From[ ]{1,3}(?<label>\p{L}[^:]{0,60}?)(?:[ ]+to[ ]+[^:]{1,60})?[ ]*:(?=\s|$)`,
    'duy',
  ),
});
