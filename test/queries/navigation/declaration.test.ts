import assert from 'node:assert/strict';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import { Snapshot } from '../../../server/src/document/snapshot';
import { ALONE } from '../../../server/src/document/context';
import { declaration } from '../../../server/src/queries/navigation/declaration';
import { dedent, read, show } from '../../support/marks';

/** Marked are the cursor and the place of the declaration, in the document or in the folder's file. */
function check(document: string, folderFile = ''): void {
  const { text, offset, ranges } = read(document);
  const file = read(folderFile);
  const folder = readDeclarations(file.text, { kind: 'folder' });
  const place = declaration(Snapshot.of(text, { ...ALONE, folder }), offset);
  const found = place === undefined ? [] : [place.range];
  assert.equal(show(text, place?.folder === true ? [] : found), show(text, ranges));
  assert.equal(show(file.text, place?.folder === true ? found : []), dedent(folderFile));
}

describe('declaration', () => {
  it('is in the front matter', () => {
    check(`
      ---
      participants:
        - name: [[Ben]]
      ---

      Ann: When did you come here?

      Be|n: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it("is in the folder's file", () => {
    check(
      `
      Ann: When did you come here?

      Be|n: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      participants:
        - name: [[Ben]]
          role: respondent
      `,
    );
  });

  it('is where the introduction names the speaker', () => {
    check(`
      On 3 March Ann Lee spoke with [[Ben Holt]] about the ice.

      Ann Lee: When did you come here?

      Ben Ho|lt: In March.

      Ann Lee: And did you stay?

      Ben Holt: I did.
    `);
  });

  it('is the first turn where nothing else names the speaker', () => {
    check(`
      Ann: When did you come here?

      [[Ben]]: In March.

      Ann: And did you stay?

      |Ben: I did.
    `);
  });

  it('is nowhere for the words of a turn', () => {
    check(`
      Ann: When did you come here?

      Ben: In Ma|rch.
    `);
  });

  it('is nowhere in an empty document', () => {
    check('|');
  });
});
