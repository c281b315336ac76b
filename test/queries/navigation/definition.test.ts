import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { definition } from '../../../server/src/queries/navigation/definition';
import { contains } from '../../../server/src/text/range';
import { read, show } from '../../support/marks';

/** Marked are the cursor, what is underlined at it, and what is selected where the way leads; nothing for no way. */
function check(document: string): void {
  const { text, offset, ranges } = read(document);
  const link = definition(Snapshot.of(text), offset);
  const found = link === undefined ? [] : [link.origin, link.targetSelection].sort((a, b) => a.from - b.from);
  assert.equal(show(text, found), show(text, ranges));
  assert.ok(link === undefined || contains(link.target, link.targetSelection));
}

describe('definition', () => {
  it('leads from the label of a question to the label of its answer', () => {
    check(`
      [[An|n]]: When did you come here?

      [[Ben]]: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('leads from what is asked to the answer', () => {
    check(`
      Ann: The winters are long. [[When did| you come here?]]

      [[Ben]]: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('leads from the sentence before what is asked to the answer too', () => {
    check(`
      Ann: [[The win|ters are long.]] When did you come here?

      [[Ben]]: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('leads from the label of an answer to what was asked', () => {
    check(`
      Ann: The winters are long. [[When did you come here?]]

      [[Ben|]]: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('leads from the second paragraph of an answer to the question, with one sentence underlined', () => {
    check(`
      Ann: [[When did you come here?]]

      Ben: In March.

      It snowed. [[The river fr|oze.]] I waited.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('leads from a blank line inside an answer to the question', () => {
    check(`
      Ann: [[When did you come here?]]

      Ben: In March.
      [[|]]
      It snowed.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('underlines label and separator with the cursor before the words', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann: [[And did you stay?]]

      **[[Ben]]|:** I did.
    `);
  });

  it('leads nowhere from a question that nobody answers', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you st|ay?
    `);
  });

  it('leads nowhere in a text in which nobody asks', () => {
    check(`
      Ann: The ice is th|in.

      Ben: It is.
    `);
  });

  it('leads nowhere in an empty document', () => {
    check('|');
  });

  it('leads nowhere while the answer has no words yet', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann|: And did you stay?

      Ben:
    `);
  });

  it('leads from the end of a half-typed answer to its question', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann: [[And did you stay?]]

      Ben: [[I di|]]
    `);
  });
});
