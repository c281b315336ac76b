import { deepEqual, equal } from 'node:assert/strict';
import { Readiness } from '../../../client/src/page/readiness';

describe('A page that is waited for', () => {
  const LONG = 60_000;

  it('is there once it says so, for all who wait', async () => {
    const readiness = new Readiness(LONG);
    const waiting = [readiness.wait(), readiness.wait()];
    equal(readiness.is, false);
    readiness.come();
    deepEqual(await Promise.all(waiting), [true, true]);
    equal(await readiness.wait(), true);
  });

  it('is waited for on where it is written anew', async () => {
    const readiness = new Readiness(LONG);
    readiness.come();
    readiness.begin();
    const waiting = readiness.wait();
    readiness.begin();
    readiness.come();
    equal(await waiting, true);
  });

  it('is not waited for once its place is gone', async () => {
    const readiness = new Readiness(LONG);
    const waiting = readiness.wait();
    readiness.go();
    equal(await waiting, false);
    equal(readiness.is, false);
  });

  it('is not waited for longer than is said, and may come later', async () => {
    const readiness = new Readiness(5);
    equal(await readiness.wait(), false);
    readiness.come();
    equal(await readiness.wait(), true);
  });
});
