import { equal } from 'node:assert/strict';
import { mendedSentence } from '../../../client/src/wording/mended';
import { english } from '../../../server/src/words/say';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

describe('what became of all that there was to fix', () => {
  it('is how many labels were fixed, and how many are left', () => {
    equal(sentence([4, 0, 3], [1, 0, 0]), '3 labels fixed; 1 label to fix left (Next Label to Fix goes there).');
    equal(sentence([1, 0, 1], [0, 0, 0]), '1 label fixed, none left.');
  });

  it('says that there is more wherever a list of problems shows more', () => {
    equal(sentence([1, 2, 1], [0, 2, 0]), '1 label fixed; 2 warnings left (Next Label to Fix goes there).');
    equal(
      sentence([2, 1, 1], [1, 1, 0]),
      '1 label fixed; 1 label to fix, 1 other warning left (Next Label to Fix goes there).',
    );
    equal(sentence([0, 1, 0], [0, 1, 0]), 'Nothing is certain; 1 warning left (Next Label to Fix goes there).');
  });

  it('is nothing where no label is certain, or none is wrong', () => {
    equal(sentence([2, 0, 0], [2, 0, 0]), 'Nothing is certain; 2 labels to fix left (Next Label to Fix goes there).');
    equal(sentence([0, 0, 0], [0, 0, 0]), 'No label to fix, and no other warning.');
  });

  it('tells of what was fixed though it was no warning', () => {
    equal(sentence([0, 0, 2], [0, 0, 0]), '2 places fixed, none left.');
  });
});

/** Of so many labels to fix, other warnings and certain fixes, before and after. */
function sentence(before: Three, after: Three): string {
  const counts = ([labels, others, certain]: Three) => ({
    labelsToFix: Array.from({ length: labels }, () => RANGE),
    otherWarnings: Array.from({ length: others }, () => RANGE),
    certain,
  });
  return english(mendedSentence(counts(before), counts(after)));
}

type Three = readonly [number, number, number];
