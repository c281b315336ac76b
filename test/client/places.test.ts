import { equal } from 'node:assert/strict';
import type { Stretch } from '../../client/src/places';
import { following, indexAt, preceding } from '../../client/src/places';

describe('moving between places', () => {
  const first = stretch(2, 10);
  const second = stretch(2, 40);
  const third = stretch(8, 0);
  const all = [first, second, third];

  it('goes on from before the first, between two, and from one itself', () => {
    equal(following(all, { line: 0, character: 0 }), first);
    equal(following(all, { line: 2, character: 39 }), second);
    equal(following(all, { line: 2, character: 40 }), third);
  });

  it('ends at the last', () => {
    equal(following(all, { line: 8, character: 0 }), undefined);
  });

  it('goes back to the start of the one it is in, then to the one before', () => {
    equal(preceding(all, { line: 2, character: 45 }), second);
    equal(preceding(all, { line: 2, character: 40 }), first);
    equal(preceding(all, { line: 2, character: 10 }), undefined);
  });

  it('knows the one that the cursor has reached', () => {
    equal(indexAt(all, { line: 1, character: 0 }), -1);
    equal(indexAt(all, { line: 2, character: 10 }), 0);
    equal(indexAt(all, { line: 99, character: 0 }), 2);
  });
});

function stretch(line: number, character: number): Stretch {
  return { start: { line, character }, end: { line, character: character + 5 } };
}
