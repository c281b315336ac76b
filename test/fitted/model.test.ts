import assert from 'node:assert/strict';
import { logOddsOf, probabilityOf, termsOf } from '../../server/src/fitted/model';
import weights from '../../server/src/fitted/weights/label.json';
import { Snapshot } from '../../server/src/document/snapshot';

describe('a fitted decision', () => {
  const model = { bias: -1, weights: { seen: 2, heard: 0.5 } };

  it('is the sum of what each feature is worth', () => {
    assert.equal(logOddsOf(model, { seen: 1, heard: 2 }), 2);
    assert.equal(probabilityOf({ bias: 0, weights: {} }, {}), 0.5);
  });

  it('counts nothing for what has no weight, and tells it', () => {
    assert.equal(logOddsOf(model, { smelt: 9 }), -1);
    assert.deepEqual(termsOf(model, { smelt: 1, heard: 0, seen: 1 }), [
      { id: 'smelt', value: 1, weight: 0 },
      { id: 'seen', value: 1, weight: 2 },
    ]);
  });

  it('about labels tells all that it was made from', () => {
    const { transcript } = Snapshot.of('Ines: Where?\n\nTobias: Here.\n\nInes: Since when?\n\nTobias: May.\n');
    for (const { features, score, accepted } of transcript.candidates) {
      const sum = features.reduce((all, { weight }) => all + weight, 0);
      assert.ok(Math.abs(sum - score) < 1e-9 && accepted && score > 0);
      for (const { id } of features) assert.ok(id === 'bias' || id in weights.weights, id);
    }
  });
});
