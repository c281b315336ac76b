import assert from 'node:assert/strict';
import { isDirective, silencedBy } from '../../server/src/syntax/directive';

describe('syntax: a comment that speaks to Turnwise', () => {
  it('silences the rules it names', () => {
    assert.deepEqual(silencedBy('  <!-- turnwise-disable-next-line label-drift, speaker-typo -->'), [
      'label-drift',
      'speaker-typo',
    ]);
  });
  it('silences nothing without a name, or by another order', () => {
    assert.deepEqual(silencedBy('<!-- turnwise-disable-next-line -->'), []);
    assert.deepEqual(silencedBy('<!-- turnwise-enable label-drift -->'), []);
  });
  it('stands alone on its line', () => {
    assert.equal(isDirective('Ines: <!-- turnwise-disable-next-line label-drift -->'), false);
    assert.equal(isDirective('<!-- a comment -->'), false);
  });
});
