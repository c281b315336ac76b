import { deepEqual, rejects } from 'node:assert/strict';
import { inTurn } from '../../../client/src/shared/inTurn';

describe('Work that is done in turn', () => {
  it('runs in the order in which it was given, also after what has failed', async () => {
    const next = inTurn();
    const done: string[] = [];
    const work = (name: string, turns: number) => async () => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      done.push(name);
    };
    const first = next(work('long', 9));
    const second = next(() => Promise.reject(new Error('broken')));
    const third = next(work('short', 0));
    await first;
    await rejects(second, /broken/);
    await third;
    deepEqual(done, ['long', 'short']);
  });
});
