import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { highlights } from '../../../server/src/queries/navigation/highlight';
import { read, show } from '../../support/marks';

/** Marked are the cursor and what lights up; no mark means that the editor's own highlighting remains. */
function check(document: string): void {
  const { text, offset, ranges } = read(document);
  const found = highlights(Snapshot.of(text), offset)?.map(({ range }) => range);
  assert.equal(show(text, found ?? []), show(text, ranges));
  assert.equal(found === undefined, ranges.length === 0);
}

describe('highlight', () => {
  it('lights up all labels of one speaker', () => {
    check(`
      Ann: When did you come here?

      [[B|en]]: In March.

      Ann: And did you stay?

      [[Ben]]: I did.
    `);
  });

  it('lights up the declaration too', () => {
    check(`
      ---
      participants:
        - name: [[Ben]]
      ---

      Ann: When did you come here?

      [[Ben|]]: In March.

      Ann: And did you stay?

      [[Ben]]: I did.
    `);
  });

  it('leaves the words of a turn to the editor', () => {
    check(`
      Ann: When did you come here, B|en?

      Ben: In March.
    `);
  });

  it('leaves an empty document to the editor', () => {
    check('|');
  });
});
