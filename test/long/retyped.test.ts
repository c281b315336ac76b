import assert from 'node:assert/strict';
import { corpus, hasCorpus } from '../support/corpus';
import { assertEditedIsFresh, SAMPLES } from '../support/retyping';

describe('an edited transcript', () => {
  for (let seed = 2; seed <= 11; seed++) {
    it(`is read like a fresh one after each of 1,000 edits, seed ${seed}`, () => {
      const taken = assertEditedIsFresh(SAMPLES, 1000, seed);
      assert.ok(taken > 100, `${taken} readings were taken over`);
    });
  }

  (hasCorpus ? it : it.skip)('of a collection is read like a fresh one after each of 2,000 edits', () => {
    const texts = Array.from(corpus(), ({ text }) => text).filter(({ length }) => length < 60_000);
    assertEditedIsFresh(texts, 2000, 12);
  });
});
