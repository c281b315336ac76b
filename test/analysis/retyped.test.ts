import { assertEditedIsFresh, SAMPLES } from '../support/retyping';

describe('an edited transcript', () => {
  it('is read like a fresh one', () => {
    assertEditedIsFresh(SAMPLES, 60, 1);
  });
});
