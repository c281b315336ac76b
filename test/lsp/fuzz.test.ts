import assert from 'node:assert/strict';
import { fuzz } from '../fuzz/fuzzer';

describe('The server under random messages', () => {
  for (const seed of [1, 2, 3]) {
    it(`answers, logs no error, and has the text of the client, seed ${seed}`, async () => {
      const { answers, slowest } = await fuzz(seed, 300);
      assert.ok(answers > 60);
      assert.ok(slowest < 1000, `${slowest} ms`);
    });
  }
});
