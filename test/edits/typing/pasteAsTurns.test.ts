import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { pasteAsTurns } from '../../../server/src/edits/typing/pasteAsTurns';
import { read } from '../../support/marks';

/** The document after a text is pasted at the cursor; undefined where it is to be pasted as it is. */
function check(document: string, pasted: string, expected: string | undefined): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const change = pasteAsTurns(snapshot, offset, pasted);
  assert.equal(change && snapshot.text.replace(change).toString(), expected);
}

const BOLD = '**Ann Lee:** When did you come?\n\n**Ben:** In March.\n\n';

describe('pasted turns', () => {
  it("have the document's labels and the blank lines between turns", () => {
    check(
      `${BOLD}|`,
      'ANN LEE - And did you stay?\nBEN - I did.\nI still do.\nANN LEE - For long?\nBEN - Yes.\n',
      `${BOLD}**Ann Lee:** And did you stay?\n\n**Ben:** I did.\nI still do.\n\n**Ann Lee:** For long?\n\n**Ben:** Yes.`,
    );
  });

  it('may be a single one of a known participant', () => {
    check(`${BOLD}|`, 'ben: I did.', `${BOLD}**Ben:** I did.`);
  });

  it('may be of somebody new', () => {
    check(`${BOLD}|`, 'Cara: I did.\nBen: So did I.', `${BOLD}**Cara:** I did.\n\n**Ben:** So did I.`);
  });

  it('keep their times', () => {
    check(
      `${BOLD}|`,
      'Ann Lee (00:12): Why?\nBen (00:15): So.',
      `${BOLD}(00:12) **Ann Lee:** Why?\n\n(00:15) **Ben:** So.`,
    );
  });

  it('go below the end of a turn, with room before the next', () => {
    check(`${BOLD.trimEnd()}|`, 'Ben: So.', `${BOLD}**Ben:** So.`);
    check(`Ann: Why?\n|\nBen: So.\n\nAnn: Ah.`, 'Ann - And why?', undefined);
    check(`Ann: Why?\n|\nBen: So.\n\nAnn: Ah.`, 'Ann: And why?', 'Ann: Why?\n\nAnn: And why?\n\nBen: So.\n\nAnn: Ah.');
  });

  it('are the first of an empty document', () => {
    check('|', 'Ann: Why?\nBen: So.', 'Ann: Why?\n\nBen: So.');
  });

  it('keep what is said on the lines below a label', () => {
    check(`${BOLD}|`, 'ANN LEE:\nWhy?\n\nBEN:\nSo.\n', `${BOLD}**Ann Lee:** Why?\n\n**Ben:** So.`);
  });

  it('are none where there are no turns, in the middle of a line, and in the front matter', () => {
    check(`${BOLD}|`, 'I went home.', undefined);
    check(BOLD.replace('March', 'Ma|rch'), 'Ann Lee: Why?', undefined);
    check('---\n|\n---\nAnn: Why?', 'Ann: Why?', undefined);
  });

  it('are pasted as they are where turns stand in cells', () => {
    check(`${BOLD}|`, '| Ann | Why? |\n| Ben | So. |\n| Ann | Ah. |\n| Ben | Yes. |', undefined);
  });
});
