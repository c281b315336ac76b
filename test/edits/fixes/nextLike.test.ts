import { findingsIn } from '../../../server/src/rules/check';
import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { nextLike } from '../../../server/src/edits/fixes/nextLike';
import { read } from '../../support/marks';
import { english } from '../../../server/src/words/say';

function check(document: string, title: string | undefined): void {
  const { text, offset, ranges } = read(document);
  const snapshot = Snapshot.of(text);
  const here = snapshot.text.stretchOf({ from: offset, to: offset });
  const [way, ...others] = nextLike(findingsIn(snapshot), here);
  assert.deepEqual(others, []);
  assert.equal(way && english(way.title), title);
  assert.deepEqual(way && snapshot.text.rangeOf(way.place), ranges[0]);
}

describe('the way to the next finding of the kind', () => {
  it('leads from gap to gap, and from the last to the first', () => {
    check(
      `
      Ines: Where did you (inau|dible) learn to weld?

      Tobias: From my aunt, at the [[(inaudible 00:12:34)]] yard.

      Ines: And [laughs] she?
      `,
      'Go to the next gap',
    );
    check('Ines: Where did you [[(inaudible)]] weld?\n\nTobias: At (inaudible|) home.', 'Go to the next gap');
  });

  it('is offered once for all that is selected, and leads out of it', () => {
    const { text } = read('Ines: (inaudible) and (inaudible) and (inaudible)?\n\nBen: Yes.');
    const snapshot = Snapshot.of(text);
    const findings = findingsIn(snapshot);
    const places = nextLike(findings, snapshot.text.stretchOf({ from: 0, to: 30 })).map(({ place }) => place);
    assert.deepEqual(places, [findings.at(-1)?.at]);
  });

  it('is nowhere where there is no other', () => {
    check('Ines: Where did you (inau|dible) weld?\n\nTobias: At home.', undefined);
    check('Ines: Where did you we|ld?\n\nTobias: At (inaudible) home.', undefined);
  });
});
