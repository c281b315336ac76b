import { deepEqual, equal } from 'node:assert/strict';
import type { TextRange } from '../../../client/src/shared/places';
import { indexAt, isBehind } from '../../../client/src/shared/places';

describe('places', () => {
  const all = [stretch(2, 10), stretch(2, 40), stretch(8, 0)];

  it('are reached by the cursor or not', () => {
    equal(indexAt(all, { line: 1, character: 0 }), -1);
    equal(indexAt(all, { line: 2, character: 10 }), 0);
    equal(indexAt(all, { line: 99, character: 0 }), 2);
  });

  it('are behind the cursor by line, then by column', () => {
    const behind = (line: number, character: number) => isBehind({ line, character }, { line: 2, character: 10 });
    deepEqual([behind(2, 11), behind(3, 0)], [true, true]);
    deepEqual([behind(2, 10), behind(1, 40)], [false, false]);
  });
});

function stretch(line: number, character: number): TextRange {
  return { start: { line, character }, end: { line, character: character + 5 } };
}
