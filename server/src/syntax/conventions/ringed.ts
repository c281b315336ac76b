import type { Convention } from '../shape';
import { SIGNS } from './build';
import { byPattern } from './pattern';

const named = byPattern({
  id: 'ringed',
  strength: 'weak',
  traits: ['handles'],
  starts: /\p{Lo}/u,
  pattern: /(?<label>\p{Lo}[^\s。、，：:]{0,30}(?:[ ][^\s。、，：:]{1,20}){0,3}?)(?:\u3000+|[ ]{2,})(?=\S)/duy,
});

/**
 * A name behind a ring or another sign, and a wide gap, as the records of parliaments in East Asia write it:
 * `○山川委員長　これより会議を開きます。`, `○위원장 김철수  의석을 정돈하여 주시기 바랍니다.`
 */
export const ringed: Convention = {
  ...named,
  read: (before) => (SIGN.test(before.line.charAt(before.end - 1)) ? named.read(before) : undefined),
};

const SIGN = new RegExp(SIGNS, 'u');
