/** Whether another label of a participant is a mistake, and not the way that people are called in a transcript. */
import { formExamples } from '../nameExamples.mjs';

export const name = 'nameForm';
export const l2 = 2;

export function examples(given) {
  return formExamples(given);
}
