import { deepEqual, equal } from 'node:assert/strict';
import { askerRows } from '../../../client/src/views/askerRows';
import type { Speaker } from '../../../server/src/protocol/speakers';

function speaker(name: string, rest: Partial<Speaker> = {}): Speaker {
  return {
    ...{
      name,
      label: name,
      color: 1,
      placeholder: false,
      several: [],
      turns: 3,
      share: '50 %',
      labels: [],
      excerpts: [],
    },
    ...rest,
  };
}

describe('who may be asking, where nobody seems to', () => {
  const names = (...speakers: readonly Speaker[]) => askerRows('a', speakers).map(({ label }) => label);

  it('is everybody who speaks, each with how much', () => {
    const [row] = askerRows('a', [speaker('Ann'), speaker('Ben')]);
    deepEqual([row?.label, row?.description], ['Ann', '3 turns · 50 %']);
    equal(row?.spoken, 'Ann, 3 turns: asks here. Enter writes it down.');
  });

  it('is nobody who is silent, or several at once', () => {
    deepEqual(names(speaker('Ann'), speaker('Ben'), speaker('Cleo', { turns: 0 })), ['Ann', 'Ben']);
    deepEqual(names(speaker('Ann', { turns: 0 }), speaker('Ben', { turns: 0 })), []);
    deepEqual(names(speaker('Ann'), speaker('Ann and Ben', { several: ['Ann', 'Ben'] })), []);
  });

  it('is not asked of one who speaks alone, nor where somebody is said to ask', () => {
    deepEqual(names(speaker('Ann')), []);
    deepEqual(names(speaker('Ann', { role: 'moderator' }), speaker('Ben')), []);
  });
});
