import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { inlineCompletion } from '../../../server/src/edits/typing/inlineCompletion';
import { read } from '../../support/marks';

/** What the document would be with the first that is offered at the cursor; the same as it is where nothing is. */
function check(document: string, expected: string): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const [first] = inlineCompletion(snapshot, offset);
  assert.equal(first ? snapshot.text.replace(first).toString() : text, read(expected).text);
}

function offersNothing(document: string): void {
  const { text, offset } = read(document);
  assert.deepEqual(inlineCompletion(Snapshot.of(text), offset), []);
}

const TALK = `
  Ann Lee: When did you come here?

  Ben Holt: In March.

  Ann Lee: And did you stay?`;

describe('the label that is offered on a blank line', () => {
  it('is that of whoever answers', () => {
    check(`${TALK}\n\n  |`, `${TALK}\n\n  Ben Holt: `);
  });

  it('brings the blank line with it that is missing yet', () => {
    check(`${TALK}\n  |`, `${TALK}\n\n  Ben Holt: `);
  });

  it('comes right below where turns follow each other without a gap', () => {
    check(
      'Ann: Why?\nBen: So.\nAnn: And?\nBen: That is all.\n|',
      'Ann: Why?\nBen: So.\nAnn: And?\nBen: That is all.\nAnn: ',
    );
  });

  it("has the form of the speaker's own labels", () => {
    const talk = '**Ann:** When did you come?\n\nBen: In March.\n\n**Ann:** And did you stay?\n\nBen: I did.\n\n';
    check(`${talk}|`, `${talk}**Ann:** `);
    check(`${talk}**Ann:** Why?\n|`, `${talk}**Ann:** Why?\n\nBen: `);
  });

  it('stands on a line of its own where labels do', () => {
    const talk = 'ANN LEE:\nWhen did you come?\n\nBEN HOLT:\nIn March.\n\nANN LEE:\nAnd did you stay?\n';
    check(`${talk}|`, `${talk}\nBEN HOLT:\n|`);
  });

  it('has no time, for nobody knows it yet', () => {
    const talk = `
      [00:01] Ann: When did you come here?

      [00:04] Ben: In March.

      [00:09] Ann: And did you stay?`;
    check(`${talk}\n      |`, `${talk}\n\n      Ben: `);
  });

  it('is that of whom the question calls by name', () => {
    const talk = 'Ann: When did you come?\n\nRobert: In March.\n\nCara: In April.\n\nAnn: And did you stay';
    check(`${talk}?\n|`, `${talk}?\n\nCara: `);
    check(`${talk}, Robert?\n|`, `${talk}, Robert?\n\nRobert: `);
  });

  it('is that of whoever is declared, before anybody has spoken', () => {
    const front = '---\nparticipants:\n  - name: Ann Lee\n    role: interviewer\n  - name: Ben Holt\n---\n';
    check(`${front}|`, `${front}\nAnn Lee: `);
    check(`${front}\nAnn Lee: Why?\n|`, `${front}\nAnn Lee: Why?\n\nBen Holt: `);
  });

  it('leaves room before the turn that follows', () => {
    check(
      `
      Ann: Why?

      Ben: So.
      |

      Ann: And then?

      Ben: Nothing.
      `,
      `
      Ann: Why?

      Ben: So.

      Ann:${' '}

      Ann: And then?

      Ben: Nothing.
      `,
    );
    offersNothing('Ann: Why?\n\nBen: So.\n|\nAnn: And then?\n\nBen: Nothing.');
  });

  it('goes on behind blanks that the editor has written', () => {
    const talk = '  Ann: Why?\n\n  Ben: So.\n\n  Ann: And then?\n\n';
    check(`X\n\n${talk}  |`, `X\n\n${talk}  Ben: `);
  });

  it('is none below a label that waits for words', () => {
    offersNothing('ANN:\nWhy?\n\nBEN:\nSo.\n\nANN:\n|');
    offersNothing('Ann: Why?\n\nBen: So.\n\nAnn:\n\n|');
  });

  it('is none while somebody is alone', () => {
    offersNothing('Ann: Good morning.\n\n|');
  });

  it('is none where something is written, in the front matter, or in an empty text', () => {
    offersNothing(`${TALK} |`);
    offersNothing(`${TALK}\n\n  B|`);
    offersNothing(`${TALK}\n\n  And| so on.`);
    offersNothing('---\nparticipants:\n  - name: Ann\n|\n  - name: Ben\n---\n');
    offersNothing('|');
  });

  it('is none in the matter before the interview', () => {
    offersNothing(`Home\n|\nContact\n${TALK}\n`);
  });
});
