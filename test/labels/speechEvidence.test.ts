import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { scoreOf } from '../../server/src/fitted/evidence';
import type { FittedModel } from '../../server/src/fitted/model';
import weights from '../../server/src/fitted/weights/talk.json';
import { isSaidWorth, speechEvidence } from '../../server/src/labels/speechEvidence';
import { NO_DECLARATIONS } from '../../server/src/model/declarations';
import { placesAnew } from '../../server/src/reading/anew';
import { NO_TALKS } from '../clothes/none/all';
import { writeNone } from '../clothes/none/write';
import { TALKS } from '../clothes/talks/all';
import { wear } from '../clothes/wear';

const TEXTS = [...TALKS.map((talk, seed) => wear(talk, seed).text), ...NO_TALKS.map((kind) => writeNone(kind, 1).text)];

describe('whether what is said behind labels is worth so much', () => {
  const assertSame = (model: FittedModel) => {
    for (const text of TEXTS) {
      const { lines } = Snapshot.of(text);
      const places = placesAnew(lines, NO_DECLARATIONS, NO_DECLARATIONS).places.slice(0, 80);
      const spoken = { places, near: places };
      const all = scoreOf(model, speechEvidence(spoken, lines));
      for (const least of [-4, -2, -1, 0, 0.5, 1, 1.5, 2, 3, 4, 6])
        assert.equal(isSaidWorth(least, model, spoken, lines), all >= least, text.slice(0, 200));
    }
  };

  it('is told by the first places as by all', () => {
    assertSame(weights);
  });

  it('is told by all places where what speaks for a talk could be worth less than nothing', () => {
    assertSame({ bias: 0, weights: { ...weights.weights, asks: -2, 'to-other': -1 } });
  });
});
