import assert from 'node:assert/strict';
import { fuzz } from '../fuzz/fuzzer';

/** So many random messages in all; `npm run test:long -- --fuzz N` sends others. */
const EVENTS = Number(process.env.TURNWISE_FUZZ ?? 100_000);

/** Of one server; then a fresh one has its turn, with the next seed. */
const EACH = 20_000;

/** The seeds of the short test are others. */
const FIRST = 1000;

describe('the server under very many random messages', () => {
  it('answers in less than a second, logs no error, and has the text of the client', async () => {
    const start = performance.now();
    let [sent, answered, slowest] = [0, 0, 0];
    for (let seed = FIRST; sent < EVENTS; seed++) {
      const outcome = await fuzz(seed, Math.min(EACH, EVENTS - sent));
      sent += outcome.events;
      answered += outcome.answers;
      slowest = Math.max(slowest, outcome.slowest);
      assert.ok(slowest < 1000, `seed ${seed}: ${slowest} ms`);
    }
    const rate = (1000 * sent) / (performance.now() - start);
    console.log(
      `    ${sent} messages, ${answered} answers, ${rate.toFixed(0)} a second; the slowest answer took ${slowest.toFixed(0)} ms`,
    );
  });
});
