import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { references } from '../../../server/src/queries/navigation/references';
import { read, show } from '../../support/marks';

/** Marked are the cursor and every place that is found. */
function check(document: string, { includeDeclaration = true } = {}): void {
  const { text, offset, ranges } = read(document);
  const found = references(Snapshot.of(text), offset, { includeDeclaration });
  assert.equal(show(text, found), show(text, ranges));
}

describe('references', () => {
  it('finds the turns of one speaker and leaves the others alone', () => {
    check(`
      [[An|n]]: When did you come here?

      Ben: In March.

      [[Ann]]: And did you stay?

      Ben: I did.
    `);
  });

  it('finds turns under other labels of the same speaker', () => {
    check(`
      Ann: When did you come here?

      [[Ambassador Holt]]: In March.

      Ann: And did you stay?

      [[Ambassador]]: I did.

      Ann: Will you stay?

      [[Ambassador| Holt]]: I will.
    `);
  });

  it('passes over a mention in speech', () => {
    check(`
      [[|Ann]]: When did you come here, Ben?

      Ben: In March, Ann.

      [[Ann]]: And did you stay?

      Ben: I did.
    `);
  });

  const declared = `
      ---
      participants:
        - name: [[Ben]]
      ---

      Ann: When did you come here?

      [[B|en]]: In March.

      Ann: And did you stay?

      [[Ben]]: I did.
  `;

  it('finds the declaration in the front matter, if wished', () => {
    check(declared);
  });

  it('leaves out the declaration, if not wished', () => {
    check(declared.replace('[[Ben]]', 'Ben'), { includeDeclaration: false });
  });

  it('finds the turns from the declared name', () => {
    check(declared.replace('[[Ben]]', '[[Be|n]]').replace('B|en', 'Ben'));
  });

  it('finds nothing from the words of a turn', () => {
    check(`
      Ann: When did you co|me here?

      Ben: In March.
    `);
  });

  it('finds nothing in an empty document', () => {
    check('|');
  });

  it('finds a turn that has no words yet', () => {
    check(`
      Ann: When did you come here?

      [[Ben]]: In March.

      Ann: And did you stay?

      [[Ben|]]:
    `);
  });
});
