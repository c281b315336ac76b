/** Whether a label is a slip for another one of the same transcript. */
import { spellingExamples } from '../nameExamples.mjs';

export const name = 'nameSpelling';
export const l2 = 2;

export function examples(given) {
  return spellingExamples(given);
}
