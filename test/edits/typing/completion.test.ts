import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { completion } from '../../../server/src/edits/typing/completion';
import { read } from '../../support/marks';
import { inEnglish } from '../../support/english';

/** The lines that a user could end up with, likeliest first; the cursor stands where the label is typed. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const { line } = snapshot.text.placeAt(offset);
  const entries = completion(snapshot, offset);
  assert.deepEqual(
    entries.map(({ range, insert }) => snapshot.text.replace({ ...range, insert }).lineText(line)),
    expected,
  );
  assert.deepEqual(
    entries.map(({ sortText }) => sortText),
    entries.map(({ sortText }) => sortText).sort(),
  );
}

const TALK = `
  Ann Lee: When did you come here?

  Ben Holt: In March.

  Ann Lee: And did you stay?
`;

describe('completion', () => {
  it('offers on a blank line the other speaker first', () => {
    check(`${TALK}\n  |`, 'Ben Holt: ', 'Ann Lee: ');
  });

  it('offers those whose name starts with what is typed', () => {
    check(`${TALK}\n  b|`, 'Ben Holt: ');
  });

  it('offers those one of whose names starts so', () => {
    check(`${TALK}\n  Ho|`, 'Ben Holt: ');
  });

  it('completes a label typed up to its second word', () => {
    check(`${TALK}\n  ben h|`, 'Ben Holt: ');
  });

  it('offers whom the front matter declares though they have not spoken yet', () => {
    check(
      `
      ---
      participants:
        - name: Cara Moss
          label: Cara
      ---

      Ann Lee: When did you come here?

      Ben Holt: In March.

      C|
      `,
      'Cara: ',
    );
  });

  it('orders by who spoke last, the present speaker at the end', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Cara: In April.

      Ann: And did you stay?

      Ben: I did.

      |
      `,
      'Ann: ',
      'Cara: ',
      'Ben: ',
    );
  });

  it("writes the text's own separator", () => {
    check(
      `
      记者：你什么时候来的？

      刘先生：三月来的。

      记者：你留下来了吗？

      刘|
      `,
      '刘先生：',
    );
  });

  it("writes the text's own marks round a label", () => {
    check(
      `
      **Ann:** When did you come here?

      **Ben:** In March.

      **Ann:** And did you stay?

      B|
      `,
      '**Ben:** ',
    );
  });

  it('finds a name without its accents, and a person by any of their names', () => {
    check('José Núñez: Why?\n\nAnn: So.\n\nnun|', 'José Núñez: ');
    check('José Núñez: Why?\n\nAnn: So.\n\nnú|', 'José Núñez: ');
    const front = '---\nparticipants:\n  - name: Liu Xiaoming\n    label: The Ambassador\n---\n\n';
    check(`${front}Ann: Why?\n\nxia|`, 'The Ambassador: ');
  });

  it('tells what each does and how many turns they have', () => {
    const { text, offset } = read(`${TALK}\n  |`);
    const [first] = inEnglish(completion(Snapshot.of(text), offset));
    assert.deepEqual([first?.label, first?.detail], ['Ben Holt', 'respondent · 1 turn']);
  });

  it('is no nuisance while a new name is typed', () => {
    for (const typed of ['C', 'Cara', 'Cara:', 'Bella', 'Annabel:', 'Ben Ho:']) check(`${TALK}\n  ${typed}|`);
  });

  it('offers nothing that does not start so', () => {
    check(`${TALK}\n  Z|`);
  });

  it('offers nothing in the middle of prose', () => {
    check(`${TALK}\n  Ben Holt: I was, and b|`);
  });

  it('offers nothing before words that are there already', () => {
    check(`${TALK}\n  B| stayed at home.`);
  });

  it('offers nothing below a label that waits for words', () => {
    check('ANN:\nWhy?\n\nBEN:\nSo.\n\nANN:\nB|');
  });

  it('offers nothing behind a separator', () => {
    check(`${TALK}\n  Ben:|`);
  });

  it('offers nothing in a paragraph broken by hand', () => {
    check(`${TALK}\n  Ben Holt: I stayed in the house of\n  B|`);
  });

  it('offers labels under a line of text where turns follow each other without a gap', () => {
    check(
      `
      Ann: When did you come here?
      Ben: In March.
      Ann: And did you stay?
      Ben: I did.
      Ann: For long?
      B|
      `,
      'Ben: ',
    );
  });

  it('offers nothing in the front matter', () => {
    check(`
      ---
      participants:
        - name: Ann
      B|
      ---

      Ann: When did you come here?

      Ben: In March.
    `);
  });

  it('offers nothing in the matter before the interview', () => {
    check(`
      Home

      B|

      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
    `);
  });

  it('offers labels on a line between two turns', () => {
    check(
      `
      Ann: When did you come here?

      B|

      Ann: And did you stay?

      Ben: I did.

      Ann: Will you stay?

      Ben: I will.
      `,
      'Ben: ',
    );
  });

  it('offers nothing in an empty document', () => {
    check('|');
  });
});
