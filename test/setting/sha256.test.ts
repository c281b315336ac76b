import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../server/src/setting/sha256';

describe('SHA-256', () => {
  it('is that of Node, for texts of all lengths and scripts', () => {
    const texts = [0, 1, 55, 56, 63, 64, 65, 119, 120].map((length) => 'é'.repeat(length));
    for (const text of texts) assert.equal(sha256(text), createHash('sha256').update(text).digest('base64'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.equal(sha256(text), createHash('sha256').update(text).digest('base64'));
      }),
      { numRuns: 100 },
    );
  });
});
