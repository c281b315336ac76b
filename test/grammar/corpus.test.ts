import { strict as assert } from 'node:assert';
import { measure, skipWithoutCorpus } from './corpus';

describe('grammar: real transcripts', () => {
  before(function () {
    skipWithoutCorpus(this);
  });

  it('colours labels and leaves prose alone, in every twentieth transcript', async () => {
    const { prose, coloured, turns, found } = await measure(20);
    assert.ok(prose > 1000 && turns > 1000, 'too little to measure');
    assert.ok(coloured.length < prose / 1000, `prose in the colour of labels:\n${coloured.join('\n')}`);
    assert.ok(found > 0.95 * turns, `${found} of ${turns} labels found`);
  }).timeout(20_000);
});
