import { strict as assert } from 'node:assert';
import { measure, skipWithoutCorpus } from '../grammar/corpus';

describe('grammar: all real transcripts', () => {
  before(function () {
    skipWithoutCorpus(this);
  });

  it('colours labels and leaves prose alone', async () => {
    const { prose, coloured, turns, found, anyForm } = await measure(1, (path) => !isNegative(path));
    const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
    console.log(
      `    labels before a colon: ${share(found, turns)}; turns of any form: ${share(anyForm.found, anyForm.turns)}`,
    );
    console.log(`    prose in the colour of labels: ${share(coloured.length, prose)}\n    ${coloured.join('\n    ')}`);
    assert.ok(coloured.length < prose / 1000);
    assert.ok(found > 0.95 * turns);
  }).timeout(120_000);

  // `Chairman: Ann Lee` in a list of offices looks like a turn, line by line.
  it('colours few lines of texts that are no transcripts', async () => {
    const { prose, coloured } = await measure(1, isNegative);
    console.log(`    coloured: ${coloured.length} of ${prose}`);
    assert.ok(coloured.length < prose / 50);
  });
});

function isNegative(path: string): boolean {
  return path.startsWith('negatives');
}
