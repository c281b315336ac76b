import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { folding } from '../../../server/src/queries/display/folding';
import { dedent } from '../../support/marks';

/** Folds as `first-last`, lines from 1, with the kind where there is one. */
function check(document: string, ...expected: readonly string[]): void {
  const folds = folding(Snapshot.of(dedent(document)));
  const told = folds.map(({ line, endLine, kind }) => `${line + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`);
  assert.deepEqual(told, expected);
}

describe('folding', () => {
  it('folds a question with its answer', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      '1-3',
      '5-7',
    );
  });

  it('folds an answer of several paragraphs inside its exchange', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      It snowed.

      Ann: And did you stay?

      Ben: I did.
      `,
      '1-5',
      '3-5',
      '7-9',
    );
  });

  it('folds a question of several paragraphs only with its answers', () => {
    check(
      `
      Ann: The winters are long.

      When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      '1-5',
      '7-9',
    );
  });

  it('folds turns where nobody asks', () => {
    check(
      `
      Ann: The ice is thin.

      It cracks.

      Ben: It does.

      Ann: The horses stay.

      Ben: They do.
      `,
      '1-3',
    );
  });

  it('folds the front matter', () => {
    check(
      `
      ---
      participants:
        - name: Ben
      ---

      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      '1-4 region',
      '6-8',
      '10-12',
    );
  });

  it('folds the matter before and after, without the blank lines next to the interview', () => {
    check(
      `
      Home
      News

      On 3 March Ann spoke with Ben about the ice.

      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.

      Contact
      Imprint
      Copyright 2020 The Ice Company. All rights reserved.
      `,
      '1-4 comment',
      '6-8',
      '10-12',
      '14-16 comment',
    );
  });

  it('folds nothing in an empty document', () => {
    check('');
  });

  it('folds nothing in a document of one line', () => {
    check('Ann:');
  });

  it('folds sections, code and what is no speech', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      ## The work

      Ann: What did it say?

      Ben: This:

      \`\`\`
      one
      two
      \`\`\`

      ## The end

      Ann: And did you stay?

      Ben: I did.
      `,
      '1-3',
      '5-14 region',
      '7-9',
      '11-14 region',
      '16-20 region',
      '18-20',
    );
  });
});
