import assert from 'node:assert/strict';
import { largest, padded, printable, widthOf } from '../../../server/src/cli/output/printable';

describe('a text for a terminal', () => {
  it('shows what would move the cursor or turn the direction of writing', () => {
    assert.equal(printable('a\u001B[31mb\rc\u202Ed\ne'), 'a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('is as wide as its characters are, and is filled up to a width', () => {
    assert.deepEqual(['Ann', 'é', 'e\u0301', '王毅', '한', 'ツ'].map(widthOf), [3, 1, 1, 4, 2, 2]);
    assert.equal(padded('王毅', 6), '王毅  ');
    assert.equal(padded('Ann Lee', 3), 'Ann Lee');
  });

  it('is one of as many rows as a file has', () => {
    assert.equal(largest([]), 0);
    assert.equal(largest(Array.from({ length: 300_000 }, (_, at) => at)), 299_999);
  });
});
