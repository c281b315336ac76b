import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { insertTime } from '../../server/src/times/insertTime';
import { stampTurn } from '../../server/src/times/stampTurn';
import { english } from '../../server/src/words/say';
import { read } from '../support/marks';

/** So little is said below that who speaks has to be declared. */
const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

/** The text with a time at the head of the turn at the cursor, or why there is none. */
function stamped(marked: string, seconds: number): string {
  const { text, offset } = read(CAST + marked);
  const snapshot = Snapshot.of(text);
  const answer = stampTurn(snapshot, offset, 1000 * seconds);
  return isRefusal(answer)
    ? english(answer.refused)
    : snapshot.apply([answer.change]).text.toString().slice(CAST.length);
}

function inserted(marked: string, seconds: number): string {
  const { text, offset } = read(CAST + marked);
  const snapshot = Snapshot.of(text);
  const answer = insertTime(snapshot, offset, 1000 * seconds);
  return isRefusal(answer) ? english(answer.refused) : snapshot.apply([answer]).text.toString().slice(CAST.length);
}

describe('A time at the head of a turn', () => {
  it('is in square brackets where there is no other', () => {
    assert.equal(stamped('Ann: Hello.\n\nBo: |Hi.', 62), 'Ann: Hello.\n\n[00:01:02] Bo: Hi.');
    assert.equal(stamped('**Ann:** Hello.\n\n**Bo:** |Hi.', 62), '**Ann:** Hello.\n\n[00:01:02] **Bo:** Hi.');
  });

  for (const [form, [before, after]] of Object.entries({
    'before labels': ['[0:12] Ann: So.\n\nBo: |Hi.', '[0:12] Ann: So.\n\n[1:02] Bo: Hi.'],
    'before bold labels': ['(00:12) **Ann:** So.\n\n**Bo:** |Hi.', '(00:12) **Ann:** So.\n\n(01:02) **Bo:** Hi.'],
    'behind labels': ['Ann (00:00:12): So.\n\nBo: |Hi.', 'Ann (00:00:12): So.\n\nBo (00:01:02): Hi.'],
    'behind the colon': ['Ann: [00:12] So.\n\nBo: |Hi.', 'Ann: [00:12] So.\n\nBo: [01:02] Hi.'],
    'behind bold labels': ['**Ann** [00:12]: So.\n\n**Bo**: |Hi.', '**Ann** [00:12]: So.\n\n**Bo** [01:02]: Hi.'],
    'on the line above': ['[00:12]\nAnn: So.\n\nBo: |Hi.', '[00:12]\nAnn: So.\n\n[01:02]\nBo: Hi.'],
    'with tenths': ['[00:12.5] Ann: So.\n\nBo: |Hi.', '[00:12.5] Ann: So.\n\n[01:02.0] Bo: Hi.'],
  } as Readonly<Record<string, readonly [string, string]>>))
    it(`stands ${form} where others do`, () => {
      assert.equal(stamped(before, 62), after);
    });

  it('has hours where there are some, as others here', () => {
    assert.match(stamped('[0:12] Ann: So.\n\nBo: |Hi.', 3725), /\[1:02:05\] Bo/);
    assert.match(stamped('[00:00:12] Ann: So.\n\nBo: |Hi.', 3725), /\[01:02:05\] Bo/);
  });

  it('takes the place of the one that the turn has', () => {
    assert.equal(stamped('[0:12] Ann: So.\n\n[0:59] Bo: |Hi.', 62.4), '[0:12] Ann: So.\n\n[1:02] Bo: Hi.');
    assert.equal(stamped('Ann: So.\n\n00:00:59.250\nBo: |Hi.', 62.4), 'Ann: So.\n\n00:01:02.400\nBo: Hi.');
    assert.equal(
      stamped('Ann: So.\n\n00:00:59.000 --> 00:01:10.000\nBo: |Hi.', 62),
      'Ann: So.\n\n00:01:02.000 --> 00:01:10.000\nBo: Hi.',
    );
  });

  it('is refused where it would end before it begins, or is not of the recording', () => {
    assert.match(stamped('Ann: So.\n\n00:00:59.000 --> 00:01:01.000\nBo: |Hi.', 62), /would end before it begins/);
    assert.match(stamped('[10:05 a.m.] Ann: |So.\n\nBo: Hi.', 62), /is a time of day/);
    assert.match(stamped('Ann: |So.\n\nBo: Hi.', -1), /before the times/);
  });
});

describe('A time at the cursor', () => {
  it('is refused where another word or turn would be read', () => {
    const text = '---\nparticipants: [Ann]\n---\nAnn: So it is.\n';
    const answer = insertTime(Snapshot.of(text), text.indexOf('participants'), 62_000);
    assert.ok(isRefusal(answer));
    assert.match(english(answer.refused), /read as something else/);
  });

  it('stands before the word there', () => {
    assert.equal(inserted('Ann: Hello th|ere.\n\nBo: Hi.', 5), 'Ann: Hello [00:00:05] there.\n\nBo: Hi.');
    assert.equal(inserted('Ann: Hello there.|\n\nBo: Hi.', 5), 'Ann: Hello there. [00:00:05]\n\nBo: Hi.');
    assert.equal(inserted('Ann: 你好|世界。\n\nBo: Hi.', 5), 'Ann: 你好[00:00:05]世界。\n\nBo: Hi.');
  });

  it('has the form of others in what is said, or of those at heads that can be none else', () => {
    assert.match(inserted('Ann: So [0:02] it |is.\n\nBo: Hi.', 5), /it \[0:05\] is/);
    assert.match(inserted('Ann (0:02): It |is.\n\nBo: Hi.', 5), /It \[0:05\] is/);
    assert.match(inserted('Ann: It is. #00:00:02-0#\n\nBo: It |is.', 5.25), /It #00:00:05-3# is/);
  });

  it('is the turn\u2019s at its head, and takes the place of another under the cursor', () => {
    assert.match(inserted('Ann: Hello.\n\nB|o: Hi.', 5), /\n\[00:00:05\] Bo/);
    assert.match(inserted('Ann: So [0:|02] it is.\n\nBo: Hi.', 5), /So \[0:05\] it is/);
  });

  it('stands alone on a blank line', () => {
    assert.equal(inserted('Ann: Hello.\n|\nBo: Hi.', 5), 'Ann: Hello.\n[00:00:05]\nBo: Hi.');
  });
});
