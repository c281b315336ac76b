import { byPattern } from './pattern';

/**
 * A semicolon where the colon should be: `Weinberger; Yes.` It counts for a label that is known from other turns, or that
 * takes turns with those.
 */
export const semicolon = byPattern({
  id: 'semicolon',
  strength: 'weak',
  traits: ['apart', 'slip'],
  starts: /\p{L}/u,
  marks: [';；'],
  pattern:
    /(?<label>\p{L}[\p{L}\p{M}\p{N}.'’-]{1,24}(?:[ ][\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,24}){0,3})\s?[;；](?:\s+(?=\S)|(?=\s*$))/duy,
});
