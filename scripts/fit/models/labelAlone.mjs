/** The same from what it shows by itself alone: those that are sure by it are what the others are compared with. */
import { isBeside, labelExamples, labelPrior } from '../labelExamples.mjs';

export const name = 'labelAlone';
export const l2 = 100;
export const prior = labelPrior();

export function examples(given) {
  return labelExamples(given).map((one) => ({
    ...one,
    features: Object.fromEntries(Object.entries(one.features).filter(([id]) => !isBeside(id))),
  }));
}
