import { equal, rejects } from 'node:assert/strict';
import { within } from '../../../client/src/requests/within';

const never = new Promise<string>(() => undefined);

describe('what is waited for', () => {
  it('is there in time, or nobody waits longer', async () => {
    equal(await within(Promise.resolve('found'), 1000), 'found');
    equal(await within(never, 1), undefined);
    await rejects(within(Promise.reject(new Error('gone')), 1000), /gone/);
  });

  it('leaves no clock behind', async () => {
    const clocks = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    // From here on mocha's own clock runs.
    await within(never, 1);
    const before = clocks();
    await within(Promise.resolve('found'), 60_000);
    equal(clocks(), before);
  });
});
