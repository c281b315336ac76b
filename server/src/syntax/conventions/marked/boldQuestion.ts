import { byPattern } from '../pattern';

/** A question that stands in bold with its label, as magazines print it: `**D. Perché non ascolta musica?**` */
export const boldQuestion = byPattern({
  id: 'bold-question',
  strength: 'weak',
  starts: /[*_]/,
  marks: ['.:：'],
  pattern:
    /(?:\*\*|__)(?<label>\p{Lu}[\p{L}\p{M}'’-]{0,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{0,20}){0,3})[.:：]\s+(?=[^*_]{3,400}(?:\*\*|__)\s*$)/duy,
});
