import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { selectionRanges } from '../../../server/src/queries/navigation/selection';
import { read } from '../../support/marks';

/** What is selected, step by step, with line breaks as `/`. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, offset } = read(document);
  const found = selectionRanges(Snapshot.of(text), offset);
  assert.deepEqual(
    found.map(({ from, to }) => text.slice(from, to).replaceAll('\n', '/')),
    expected,
  );
}

describe('selection', () => {
  it('grows from the word to the whole text', () => {
    check(
      `
      Home

      Ann: Did you come?

      Ben: In Ma|rch. It froze.

      It snowed.

      Ann: Did you stay?

      Ben: I did.
      `,
      'March',
      'In March.',
      'In March. It froze.',
      'In March. It froze.//It snowed.',
      'Ben: In March. It froze.//It snowed.',
      'Ann: Did you come?//Ben: In March. It froze.//It snowed.',
      'Ann: Did you come?//Ben: In March. It froze.//It snowed.//Ann: Did you stay?//Ben: I did.',
      'Home//Ann: Did you come?//Ben: In March. It froze.//It snowed.//Ann: Did you stay?//Ben: I did.',
    );
  });

  it('grows from a word of the label to the label and the turn', () => {
    check(
      `
      Ann Lee: The ice is thin.

      Be|n Holt: It is.

      Ann Lee: The horses stay.

      Ben Holt: They do.
      `,
      'Ben',
      'Ben Holt',
      'Ben Holt: It is.',
      'Ann Lee: The ice is thin.//Ben Holt: It is.//Ann Lee: The horses stay.//Ben Holt: They do.',
    );
  });

  it('grows to the section, and to the higher one around it', () => {
    check(
      `
      Ann: Did you come?

      Ben: I did.

      ## Winter

      Ann: Was it cold?

      Ben: It was.

      ### Ice

      Ann: Did it break?

      Ben: Ne|ver.

      ## Spring

      Ann: And then?

      Ben: It thawed.
      `,
      'Never',
      'Never.',
      'Ben: Never.',
      'Ann: Did it break?//Ben: Never.',
      '### Ice//Ann: Did it break?//Ben: Never.',
      '## Winter//Ann: Was it cold?//Ben: It was.//### Ice//Ann: Did it break?//Ben: Never.',
      'Ann: Did you come?//Ben: I did.//## Winter//Ann: Was it cold?//Ben: It was.//### Ice//Ann: Did it break?//Ben: Never.//## Spring//Ann: And then?//Ben: It thawed.',
    );
  });

  it('grows to the front matter', () => {
    check(
      `
      ---
      participants: [Ann, Be|n]
      ---

      Ann: Did you come?

      Ben: I did.
      `,
      'Ben',
      'participants: [Ann, Ben]',
      '---/participants: [Ann, Ben]/---',
      '---/participants: [Ann, Ben]/---//Ann: Did you come?//Ben: I did.',
    );
  });

  it('grows to what stands around the interview', () => {
    check(
      `
      Home
      Ne|ws

      On 3 March Ann spoke with Ben about the ice.

      Ann: Did you come?

      Ben: I did.
      `,
      'News',
      'Home/News',
      'Home/News//On 3 March Ann spoke with Ben about the ice.',
      'Home/News//On 3 March Ann spoke with Ben about the ice.//Ann: Did you come?//Ben: I did.',
    );
  });

  it('takes lines broken by hand for one paragraph', () => {
    check(
      `
      It snowed
      for a we|ek.

      Then it stopped.
      `,
      'week',
      'for a week.',
      'It snowed/for a week.',
      'It snowed/for a week.//Then it stopped.',
    );
  });

  it('cuts words in a script without spaces', () => {
    check('今天天气|很好', '天气', '今天天气很好');
  });

  it('is the whole of an empty document', () => {
    check('|', '');
  });

  it('is the text with the cursor on a blank line at its end', () => {
    check('Snow.\n\n|', 'Snow.//');
  });
});
