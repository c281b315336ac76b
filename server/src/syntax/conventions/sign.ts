import { byPattern } from './pattern';

/** A name with some other sign for a colon: `Ann > Where to?`, `ANN = Where to?`, `김하늘> 언제요?`, `Ann / Where to?`, `Ann ~ Where to?` */
export const sign = byPattern({
  id: 'sign',
  strength: 'weak',
  starts: /[\p{Lu}\p{Lo}]/u,
  marks: ['>=~/→'],
  pattern:
    /(?<label>\p{Lu}[\p{L}\p{M}\p{N}.'’_-]{0,24}(?:[ ](?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|\d{1,3})){0,3}|\p{Lo}[\p{Lo}\p{M}]{0,12}(?:[ ][\p{Lo}\p{M}]{1,12}){0,2}(?:[ ]?\d{1,3})?)(?:[ ]*(?:>{1,2}|[=-]>|→)|[ ]+[=~/])[ \u2007]+(?=\S)/duy,
});
