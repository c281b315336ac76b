import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { read } from '../support/marks';
import { assertEditedIsFresh, SAMPLES } from '../support/retyping';

/** Enough talk for what stands between not to be at the head of the text, nor its last turn. */
const TALK = 'Ines: Where were you when the bridge was closed?\n\nTobias: At the harbour, with the others.\n\n'.repeat(
  12,
);

/** Whether the turns of a talk are the same objects after something is typed at the cursor in a part of it. */
function keepsTurns(marked: string, typed: string): boolean {
  const { text, offset } = read(marked);
  const before = Snapshot.of(`${TALK}${text}\n\n${TALK}`);
  const { turns } = before.transcript;
  const at = TALK.length + offset;
  return before.edit([{ from: at, to: at, insert: typed }]).transcript.turns === turns;
}

describe('an edited transcript', () => {
  it('keeps its turns where letters are typed inside an answer', () => {
    const said = 'Tobias: We waited for the ferry all morn|ing, and when it came there was room for two of us.';
    assert.ok(keepsTurns(said, 'e'));
    assert.ok(!keepsTurns(said, ' '), 'one word more');
    assert.ok(!keepsTurns(said, '?'));
    assert.ok(!keepsTurns(said, '\n'));
  });

  it('is read anew where what is typed could be seen from afar', () => {
    const end = 'and when it came there was room for two of us, so the others went on foot.';
    assert.ok(!keepsTurns(`Tob|ias: We waited for the ferry all morning, ${end}`, 'e'), 'a label');
    assert.ok(!keepsTurns(`Tobias: We| waited for the ferry all morning, ${end}`, 'd'), 'the first words');
    assert.ok(!keepsTurns(`Tobias: We waited for ine| all morning, ${end}`, 's'), 'a word that is a label');
    assert.ok(
      !keepsTurns(`Ines: Did you wait for the fer|ry all morning, ${end.replace('.', '?')}`, 'r'),
      'a question',
    );
    assert.ok(!keepsTurns('## The fer|ry', 'r'), 'a heading');
  });

  it('is read like a fresh one', () => {
    assertEditedIsFresh(SAMPLES, 60, 1);
  });
});
