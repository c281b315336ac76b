import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { hover } from '../../../server/src/queries/display/hover';
import { dedent, read, show } from '../../support/marks';
import { english } from '../../../server/src/words/say';

/** Marked are the cursor and what the hover belongs to; no mark means no hover. */
function check(document: string, expected = ''): void {
  const { text, offset, ranges } = read(document);
  const found = hover(Snapshot.of(text), offset);
  assert.equal(show(text, found ? [found.range] : []), show(text, ranges));
  // What it was read from comes last, below a line; see there.
  assert.equal(
    english(found?.markdown ?? '')
      .replace(/ +$/gm, '')
      .replace(/\n\n---\n\n[^]*$/, ''),
    dedent(expected),
  );
}

describe('hover', () => {
  it('shows a card of the speaker and what the turn answers', () => {
    check(
      `
      Ann: When did you come here?

      [[Be|n]]: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      **Ben**, respondent

      2 turns, 4 words (31 % of all)
      First turn on line 3, last on line 7

      Answers line 1: *When did you come here?*
      `,
    );
  });

  it('says on the label of a question where it is answered', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      [[Ann|]]: And did you stay?

      Ben: I did.
      `,
      `
      **Ann**, interviewer

      2 turns, 9 words (69 % of all)
      First turn on line 1, last on line 5

      Answered on line 7
      `,
    );
  });

  it('shows on what is asked how the answer starts', () => {
    check(
      `
      Ann: The winters are long. [[When di|d you come here?]]

      Ben: In March. It snowed.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      **Ben**, line 3

      In March\\. It snowed\\.
      `,
    );
  });

  it('shows nothing on the sentence before what is asked', () => {
    check(`
      Ann: The winters a|re long. When did you come here?

      Ben: In March. It snowed.
    `);
  });

  it('shows nothing on an answer', () => {
    check(`
      Ann: When did you come here?

      Ben: In Ma|rch. It snowed.
    `);
  });

  it('shows what is said as it stands, whatever it would mean in Markdown', () => {
    check(
      `
      Ann: [[When| did you come here?]]

      Ben: *March* [laughs](https://example.org) <b>

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      **Ben**, line 3

      \\*March\\* \\[laughs\\]\\(https\\://example\\.org\\) \\<b\\>
      `,
    );
  });

  it('counts the labels where there are several', () => {
    check(
      `
      Ann: When did you come here?

      [[Ambassador| Holt]]: In March.

      Ann: And did you stay?

      Ambassador: I did.

      Ann: Will you stay?

      Ambassador Holt: I will.
      `,
      `
      **Ambassador Holt**, respondent

      3 turns, 6 words (33 % of all)
      Labels: Ambassador Holt (2), Ambassador (1)
      First turn on line 3, last on line 11

      Answers line 1: *When did you come here?*
      `,
    );
  });

  it('knows a speaker who has said nothing yet', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.

      [[Ann|]]:
      `,
      `
      **Ann**, interviewer

      3 turns, 9 words (69 % of all)
      First turn on line 1, last on line 9
      `,
    );
  });

  it('shows nothing in an empty document', () => {
    check('|');
  });

  const DRIFT =
    'Mayor Okafor: Good evening.\n\nAnn: When did you come?\n\nMayor Okafor: In March.\n\nAnn: And did you stay?\n\nOkafor: I did.';

  it('is short where the label has a finding, whose fix would be out of sight', () => {
    const card = english(hover(Snapshot.of(DRIFT), DRIFT.lastIndexOf('Okafor'))?.markdown ?? '');
    assert.equal(card, '**Mayor Okafor**, respondent\n\n3 turns, 6 words (43 % of all)');
  });

  it('tells from what it was read: the label, the participant, the role', () => {
    const card = english(hover(Snapshot.of(DRIFT), DRIFT.indexOf('Okafor'))?.markdown ?? '');
    const [label, ...others] = card.slice(card.indexOf('*Read')).split('  \n');
    assert.match(
      label ?? '',
      /^\*Read as a label: (?=.*\bwritten like a name\b)(?=.*\btakes turns with others\b).*\*$/,
    );
    assert.deepEqual(others, [
      '*Okafor and Mayor Okafor are a longer and a shorter form of one name.*',
      '*Respondent: answers in 2 of 3 turns.*',
    ]);
  });

  it('tells who speaks in a label of several', () => {
    const text =
      'Ann: When did you come?\n\nBen Oduya: In March.\n\nCleo: In May.\n\nAnn: And did you stay?\n\nBen and Cleo: We did.';
    const card = english(hover(Snapshot.of(text), text.lastIndexOf('Ben'))?.markdown ?? '');
    assert.match(card, /Several at once: Ben Oduya, Cleo/);
  });

  it('links the lines where the document has an address', () => {
    const text = 'Ann: When did you come?\n\nBen: In March.\n\nAnn: And did you stay?\n\nBen: I did.';
    const address = 'file:///talks/a%20b(1)>.transcript';
    const link = (line: number) => `[line ${line}](<file:///talks/a%20b(1)%3E.transcript#L${line}>)`;
    const card = english(hover(Snapshot.of(text), text.indexOf('Ben'), address)?.markdown ?? '');
    assert.ok(card.includes(`First turn on ${link(3)}, last on ${link(7)}\n\nAnswers ${link(1)}: `), card);
    const answer = english(hover(Snapshot.of(text), text.indexOf('When'), address)?.markdown ?? '');
    assert.ok(answer.startsWith(`**Ben**, ${link(3)}\n\n`), answer);
  });

  it('says where others answer what is asked', () => {
    check(
      `
      Ann: [[When did |you both come here?]]

      Ben: In March.

      Cleo: The year after.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      **Ben**, line 3

      In March\\.

      Also answered on line 5
      `,
    );
  });

  it('shows nothing on what is asked while nobody answers', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you| stay?
    `);
  });
});
