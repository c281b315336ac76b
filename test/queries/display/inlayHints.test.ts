import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import type { Hints } from '../../../server/src/queries/display/inlayHints';
import { inlayHints } from '../../../server/src/queries/display/inlayHints';
import { dedent, read } from '../../support/marks';
import { inEnglish } from '../../support/english';

const BOTH: Hints = { turnNumbers: true, roles: true };

/** The document as it is shown, with its hints in angle brackets; of a range, if one is marked. */
function check(document: string, expected: string, wished = BOTH): void {
  const { text, ranges } = read(document);
  const hints = inEnglish(inlayHints(Snapshot.of(text), ranges[0] ?? { from: 0, to: text.length }, wished));
  const shown = hints.toReversed().reduce((sofar, hint) => {
    const mark = hint.side === 'before' ? `<${hint.text}> ` : ` <${hint.text}>`;
    return sofar.slice(0, hint.offset) + mark + sofar.slice(hint.offset);
  }, text);
  assert.equal(shown, dedent(expected));
}

describe('inlayHints', () => {
  const interview = `
    Ann: When did you come here?

    Ben: In March.

    Ann: And did you stay?

    Ben: I did.
  `;

  it('number the turns and tell roles', () => {
    check(
      interview,
      `
      <1> Ann <interviewer>: When did you come here?

      <2> Ben <respondent>: In March.

      <3> Ann <interviewer>: And did you stay?

      <4> Ben <respondent>: I did.
      `,
    );
  });

  it('are only those that are wished', () => {
    check(interview, interview, { turnNumbers: false, roles: false });
    check('Ann: Hi.\n\nBen: Hi.', '<1> Ann: Hi.\n\n<2> Ben: Hi.', { turnNumbers: true, roles: false });
  });

  it('are only those in sight', () => {
    check(
      `
      Ann: When did you come here?

      Ben: [[In March.

      Ann]]: And did you stay?

      Ben: I did.
      `,
      `
      Ann: When did you come here?

      <2> Ben <respondent>: In March.

      <3> Ann <interviewer>: And did you stay?

      Ben: I did.
      `,
    );
  });

  it('stand outside of marks and times before a label, and right behind it', () => {
    check(
      `
      [00:01] **Ann:** When did you come here?

      [00:07] **Ben:** In March.

      [00:09] **Ann:** And did you stay?

      [00:12] **Ben:** I did.
      `,
      `
      <1> [00:01] **Ann <interviewer>:** When did you come here?

      <2> [00:07] **Ben <respondent>:** In March.

      <3> [00:09] **Ann <interviewer>:** And did you stay?

      <4> [00:12] **Ben <respondent>:** I did.
      `,
    );
  });

  it('tell more when pointed at', () => {
    const { text } = read(interview);
    const [number, role] = inEnglish(inlayHints(Snapshot.of(text), { from: 0, to: 0 }, BOTH));
    assert.equal(number?.tooltip, 'Turn 1 of 4');
    assert.equal(role?.tooltip, 'Interviewer: asks in 2 of 2 turns');
  });

  it('are none where nobody speaks', () => {
    check('It snowed for a week.', 'It snowed for a week.');
    check('', '');
  });
});
