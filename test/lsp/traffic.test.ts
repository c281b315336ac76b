import assert from 'node:assert/strict';
import { Traffic } from '../../server/src/lsp/traffic';

describe('Work in the background', () => {
  /** The pauses that a lull takes, in milliseconds, while letters come in during the first `typed` of them. */
  async function pausesOf(typed: number): Promise<readonly number[]> {
    const pauses: number[] = [];
    const traffic: Traffic = new Traffic((milliseconds = 0) => {
      pauses.push(milliseconds);
      if (pauses.filter((one) => one > 0).length <= typed && typed > 0) traffic.note();
      return Promise.resolve();
    });
    await traffic.lull();
    return pauses.filter((one) => one > 0);
  }

  it('goes on at once where nobody types', async () => {
    assert.deepEqual(await pausesOf(0), []);
  });

  it('waits for a gap between two letters', async () => {
    assert.equal((await pausesOf(3)).length, 4);
  });

  it('does not wait for ever', async () => {
    assert.ok((await pausesOf(1000)).length <= 20);
  });
});
