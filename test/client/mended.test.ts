import { equal } from 'node:assert/strict';
import { mendedSentence } from '../../client/src/mended';
import { english } from '../../server/src/words/say';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

describe('what became of the labels to fix', () => {
  it('is how many were mended, and how many are left', () => {
    equal(sentence([4, 3], [1, 0]), '3 labels fixed, 1 left (Alt+X, on a Mac Ctrl+Cmd+X, goes there).');
    equal(sentence([1, 1], [0, 0]), '1 label fixed, none left.');
  });

  it('is nothing where no label is certain, or none is wrong', () => {
    equal(sentence([2, 0], [2, 0]), 'No label is certain; 2 left (Alt+X, on a Mac Ctrl+Cmd+X, goes there).');
    equal(sentence([0, 0], [0, 0]), 'No label to fix.');
  });
});

/** Of so many labels to fix, and so many certain ones among them, before and after. */
function sentence(before: readonly [number, number], after: readonly [number, number]): string {
  const counts = ([labels, certain]: readonly [number, number]) => ({
    labelsToFix: Array.from({ length: labels }, () => RANGE),
    certain,
  });
  return english(mendedSentence(counts(before), counts(after)));
}
