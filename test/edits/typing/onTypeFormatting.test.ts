import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { onTypeFormatting } from '../../../server/src/edits/typing/onTypeFormatting';
import { read } from '../../support/marks';

/** What the document becomes when the colon before the cursor has just been typed; the same where it stays. */
function check(document: string, expected = document.replace('|', '')): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  assert.equal(snapshot.text.apply(onTypeFormatting(snapshot, offset)).toString(), read(expected).text);
}

const TALK = '**Ann Lee:** When did you come?\n\n**Ben:** In March.\n\n**Ann Lee:** And did you stay?\n\n';

describe('a label that is ended by a colon', () => {
  it("gets the document's marks and its capitals", () => {
    check(`${TALK}ben:|`, `${TALK}**Ben:**`);
    check(`${TALK}ann lee:|`, `${TALK}**Ann Lee:**`);
  });

  it('gets the blank line above that turns have here', () => {
    check(`${TALK.trimEnd()}\nBen:|`, `${TALK}**Ben:**`);
    check('Ann: Why?\nBen: So.\nAnn: And?\nBen: No.\nann:|', 'Ann: Why?\nBen: So.\nAnn: And?\nBen: No.\nAnn:');
  });

  it("gets the document's colon", () => {
    check(
      '记者：你什么时候来的？\n\n刘先生：三月来的。\n\n记者:|',
      '记者：你什么时候来的？\n\n刘先生：三月来的。\n\n记者：',
    );
  });

  it('is written as it is declared, the first time too', () => {
    const front = '---\nparticipants:\n  - name: Ann Lee\n---\n\n';
    check(`${front}ann lee:|`, `${front}Ann Lee:`);
  });

  it('stays where it is a new one, or right already', () => {
    check(`${TALK}Cara:|`);
    check(`${TALK}**Ben:|`);
    check('Ann: Why?\n\nBen: So.\n\nAnn:|');
  });

  it('stays in speech', () => {
    check(`${TALK}**Ben:** I said to Ann Lee:|`);
    check(`${TALK}**Ben:** I said\nann lee:| go.`);
    check(`${TALK}**Ben:** ben:|`);
    check(`${TALK}At 10:|`);
    check('ben:|');
  });

  it('stays in the front matter and where labels have no colon', () => {
    check('---\nparticipants:\n  - name: participants\nparticipants:|\n---\n\nAnn: Why?\n');
    const talk = 'Ann – Why?\n\nBen – So.\n\nAnn – And then?\n\nBen – Nothing.\n\n';
    check(`${talk}ben:|`);
  });
});
