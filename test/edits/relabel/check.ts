import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { isRefusal } from '../../../server/src/edits/refusal';
import { relabel } from '../../../server/src/edits/relabel/relabel';
import type { Relabelling } from '../../../server/src/shapes/relabelling';
import { dedent, read } from '../../support/marks';
import { english } from '../../../server/src/words/say';

/**
 * Carries out an action where the cursor `|` stands, or with all that `[[ ]]` selects. `expected` is the document that the
 * user ends up with, or the sentence that they are told instead.
 */
export function check(document: string, action: Relabelling, to: string | undefined, expected: string | RegExp): void {
  const { text, offset, ranges } = read(document);
  const [range = { from: offset, to: offset }, ...others] = ranges;
  const snapshot = Snapshot.of(text);
  const answer = relabel(snapshot, { action, range, to, others });
  if (isRefusal(answer)) {
    assert.ok(expected instanceof RegExp, english(answer.refused));
    assert.match(english(answer.refused), expected);
  } else {
    assert.equal(snapshot.text.apply(answer.changes).toString(), expected instanceof RegExp ? '' : dedent(expected));
  }
}
