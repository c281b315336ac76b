import { assertEditedIsFresh } from '../support/retyping';

describe('an edited transcript', () => {
  it('is read like a fresh one', () => {
    assertEditedIsFresh(60, 1);
  });
});
