import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines, rereadLines } from '../../server/src/syntax/lines';
import { SourceText } from '../../server/src/text/sourceText';

describe('syntax: lines after an edit', () => {
  const parts = fc.array(fc.constantFrom('Ines: ', 'yes', '\n', '\n\n', '\r\n', '[00:12] ', '林远：'), {
    maxLength: 30,
  });

  it('are those of a fresh reading', () => {
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(10), parts, (old, at, length, insert) => {
        const before = SourceText.of(old.join(''));
        const from = Math.min(at, before.length);
        const change = { from, to: Math.min(from + length, before.length), insert: insert.join('') };
        const after = before.replace(change);
        assert.deepEqual(rereadLines(readLines(before), before, after, change), readLines(after));
      }),
    );
  });

  it('are the same objects wherever the edit did not reach', () => {
    const before = SourceText.of('Ines: Where to?\nTobias: Home.\nInes: When?');
    const old = readLines(before);
    const change = { from: 24, to: 24, insert: 'ward' };
    const lines = rereadLines(old, before, before.replace(change), change);
    assert.deepEqual(
      lines.map((line, at) => line === old[at]),
      [true, false, true],
    );
  });
});
