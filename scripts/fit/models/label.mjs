/** Whether something label-like is a label, from what it shows by itself and beside the others. */
import { labelExamples, labelPrior } from '../labelExamples.mjs';

export const name = 'label';
export const l2 = 100;
export const prior = labelPrior();

export function examples(given) {
  return labelExamples(given);
}
