/** Whether a label is a slip for a name that stands outside of labels alone. */
import { elsewhereExamples } from '../nameExamples.mjs';

export const name = 'nameElsewhere';
export const l2 = 2;

export function examples(given) {
  return elsewhereExamples(given);
}
