import { VEIL } from '../blanked';
import { NAME } from './nameOnly';
import { byPattern } from './pattern';

/** A name and a time, and the text right behind it: `Ann Lee (0:15) Where to?`, `Ann Lee 00:15 Where to?` */
export const nameTime = byPattern({
  id: 'name-time',
  strength: 'weak',
  traits: ['handles', 'apart', 'slip'],
  starts: /[\p{Lu}\p{Ll}\p{Lo}]/u,
  marks: [VEIL],
  pattern: new RegExp(String.raw`${NAME}[ ]{0,2}${VEIL}+(?=\s*[^\s:：])`, 'duy'),
});
