import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { relabel } from '../../server/src/edits/relabel/relabel';
import { read } from '../support/marks';

/** The talk after it was split at the cursor for Ann, at some seconds of the recording. */
function split(marked: string, seconds: number): string {
  const { text, offset } = read(marked);
  const snapshot = Snapshot.of(text);
  const range = { from: offset, to: offset };
  const answer = relabel(snapshot, { action: 'splitTurn', range, to: 'Ann', ms: 1000 * seconds });
  return isRefusal(answer) ? '' : snapshot.text.apply(answer.changes).toString();
}

describe('The time of a turn that is split off', () => {
  const talk = (head: (who: string, time: string) => string): string =>
    [
      'Ann 0:05 When did you come here?',
      'Ben 0:12 In March. |And did you stay?',
      'Ben 0:20 I did.',
      'Ann 0:31 Why?',
      'Ben 0:44 For the sea.',
    ]
      .map((line) => {
        const [who = '', time = '', ...said] = line.split(' ');
        return head(who, time) + said.join(' ');
      })
      .join('\n\n');

  it('is written as others are', () => {
    assert.match(
      split(
        talk((who, time) => `[${time}] ${who}: `),
        16,
      ),
      /\[0:12\] Ben: In March\.\n\n\[0:16\] Ann: And did/,
    );
    assert.match(
      split(
        talk((who, time) => `**${who}** (${time}): `),
        16,
      ),
      /In March\.\n\n\*\*Ann\*\* \(0:16\): And did/,
    );
  });

  it('is none where others have none', () => {
    assert.match(
      split(
        talk((who) => `${who}: `),
        16,
      ),
      /In March\.\n\nAnn: And did/,
    );
  });
});
