import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { LABEL_PATTERN, linkedEditing } from '../../../server/src/queries/navigation/linkedEditing';
import { read, show } from '../../support/marks';

/** The labels that are marked change with the one at the cursor; none where none is marked. */
function check(document: string): void {
  const { text, offset, ranges } = read(document);
  assert.equal(show(text, linkedEditing(Snapshot.of(text), offset) ?? []), show(text, ranges));
}

describe('linked editing', () => {
  it('links all labels of a placeholder', () => {
    check(`
      [[Speaker| 1]]: When did you come here?

      Speaker 2: In March. Speaker 1 knows that.

      [[Speaker 1]]: And did you stay?

      Speaker 2: I did.
    `);
  });

  it('links none of somebody who has a name: one turn may be given to another', () => {
    check('Ann|: Why?\n\nBen: So.\n\nAnn: And then?\n\nBen: Nothing.');
  });

  it('links nothing that is spoken', () => {
    check('Speaker 1: Speaker 2|, why?\n\nSpeaker 2: So.\n\nSpeaker 1: And then?\n\nSpeaker 2: Nothing.');
  });

  it('holds while a name is typed, and no longer than that', () => {
    const holds = (typed: string) => new RegExp(`^(?:${LABEL_PATTERN})$`, 'u').test(typed);
    for (const name of ['A', 'Ann Lee', 'Ann Lee ', 'Dr. Ann Lee-Holt (host)', '刘先生', 'SPEAKER_00'])
      assert.ok(holds(name), name);
    for (const other of ['', ' Ann', 'Ann:', '**Ann', 'Ann\t']) assert.ok(!holds(other), other);
  });
});
