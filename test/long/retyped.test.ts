import { assertEditedIsFresh } from '../support/retyping';

describe('an edited transcript', () => {
  for (let seed = 2; seed <= 11; seed++) {
    it(`is read like a fresh one after each of 1,000 edits, seed ${seed}`, () => {
      assertEditedIsFresh(1000, seed);
    });
  }
});
