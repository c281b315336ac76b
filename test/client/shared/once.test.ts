import { deepEqual, equal, rejects } from 'node:assert/strict';
import { once } from '../../../client/src/shared/once';

describe('What is done once', () => {
  it('is done when it is first asked for, and answers the same from then on', async () => {
    let count = 0;
    const load = once(() => Promise.resolve(++count));
    equal(count, 0);
    deepEqual(await Promise.all([load(), load()]), [1, 1]);
    equal(await load(), 1);
  });

  it('is tried again where it has failed', async () => {
    let count = 0;
    const load = once(() => (++count < 2 ? Promise.reject(new Error('not there')) : Promise.resolve(count)));
    const both = [load(), load()];
    await rejects(async () => both[0], /not there/);
    await rejects(async () => both[1], /not there/);
    equal(await load(), 2);
    equal(await load(), 2);
  });

  it('may fail at once', async () => {
    const load = once((): Promise<number> => {
      throw new Error('broken');
    });
    await rejects(load, /broken/);
  });
});
