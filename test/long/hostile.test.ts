import assert from 'node:assert/strict';
import { askEverything } from '../fuzz/answering';
import { HOSTILE } from '../fuzz/hostile';

const HALF = 500_000;

/** What twice as long a text may take at most: what grows with the square takes four times as long. */
const GROWTH = 3;

/** Milliseconds that are the machine's and not the text's. */
const NOISE = 300;

const TRIES = 3;

describe('all answers about a hostile text of a million characters take about twice as long as about half of it:', () => {
  for (const [what, make] of Object.entries(HOSTILE))
    it(what, async () => {
      const tries: string[] = [];
      for (let round = 0; round < TRIES; round++) {
        const [half, whole] = [await askEverything(make(HALF)), await askEverything(make(2 * HALF))];
        if (whole <= GROWTH * half + NOISE) return;
        tries.push(`${half.toFixed(0)} → ${whole.toFixed(0)} ms`);
      }
      assert.fail(tries.join(', '));
    });

  it('a line of two million characters, and half a million lines', async () => {
    const talk = 'Ann: Is it so?\n\nBen: It is, and it was.\n\n';
    await askEverything(`${talk}Ann: ${'So it was, and so on. '.repeat(100_000)}\n\n${talk}`);
    await askEverything(talk.repeat(125_000));
  });
});
