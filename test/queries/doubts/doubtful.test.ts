import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { doubts, unnamed } from '../../../server/src/queries/doubts/doubtful';
import { findingsIn } from '../../../server/src/rules/check';
import { english } from '../../../server/src/words/say';
import { dedent } from '../../support/marks';

const TALK = dedent(`
  [0:05] Ines Brandt: Thank you for coming, Tobias. When did you learn to weld?

  [0:12] Speaker 2: From my aunt, who came back from the navy and could not sit still for a single day of her life.

  [0:20] Ines Brandt: And she?

  [0:24] Speaker 2: From the navy.

  [0:31] Ines Brandt: Which navy was that, do you know?

  [0:44] Speaker 2: Ours, I hope, or somebody owes us a great many ships, as she used to say at dinner.

  [0:52] Ines Brandt: Ines, did you ever ask her about it?

  [1:03] Speaker 2: Never. Nobody asked her anything twice.
`);

describe('Who waits for a name', () => {
  it('can be heard in their longest turns, in the order of the text', () => {
    const [one, ...others] = unnamed(Snapshot.of(TALK));
    assert.equal(others.length, 0);
    assert.equal(one?.participant.name, 'Speaker 2');
    assert.deepEqual(
      one.clips.map(({ turn, from, isEstimate }) => [turn.index, from, isEstimate]),
      [
        [1, 12_000, false],
        [5, 44_000, false],
        [7, 63_000, false],
      ],
    );
    assert.match(one.clips[0]?.text ?? '', /^From my aunt/);
  });

  it('can be read where times begin anew, as on a second tape: it is another recording', () => {
    const times = ['0:05', '0:12', '0:20', '0:24', '0:05', '0:13', '0:21', '0:28'];
    const [one] = unnamed(Snapshot.of(TALK.replace(/^\[.*?\]/gm, () => `[${times.shift() ?? ''}]`)));
    assert.deepEqual(
      one?.clips.map(({ turn, from, to, isEstimate }) => [turn.index, from, to === undefined, isEstimate]),
      [
        [1, 12_000, false, false],
        [5, undefined, true, true],
        [7, undefined, true, true],
      ],
    );
  });

  it('can be read where there are no times', () => {
    const [one] = unnamed(Snapshot.of(TALK.replace(/^\[.*?\] /gm, '')));
    assert.deepEqual(
      one?.clips.map(({ from, to }) => [from, to]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
  });
});

describe('A turn that may be another\u2019s', () => {
  it('can be left as it is, or given to the other', () => {
    const snapshot = Snapshot.of(TALK);
    const [doubt] = doubts(snapshot, findingsIn(snapshot));
    assert.ok(doubt);
    assert.equal(doubt.clip.turn.index, 6);
    const [theirs, other] = doubt.verdicts;
    assert.deepEqual([theirs?.is, theirs?.changes.length], ['theirs', 0]);
    assert.equal(other?.is, 'other');
    assert.equal(english(other.title), "Set the speaker of this turn to 'Speaker 2'");
    assert.match(snapshot.text.apply(other.changes).toString(), /\[0:52\] Speaker 2: Ines, did/);
  });
});
