import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { convertTimes } from '../../server/src/times/convertTimes';
import { timeForm } from '../../server/src/times/timeForm';
import { english } from '../../server/src/words/say';

const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

function converted(talk: string, word: string): string {
  const form = timeForm(word);
  assert.ok(form);
  const snapshot = Snapshot.of(CAST + talk);
  const answer = convertTimes(snapshot, form);
  if (isRefusal(answer)) return english(answer.refused);
  return snapshot.apply(answer).text.toString().slice(CAST.length);
}

describe('Times in another form', () => {
  const TALK = '[00:00:12.5] Ann: So. [00:00:15.0] Yes.\n\n[01:02:03.0] Bo: Hi. [inaudible 01:02:04]';

  it('have its brackets and numbers, and keep their own brackets in notes', () => {
    assert.equal(converted(TALK, '(mm:ss)'), '(00:12) Ann: So. [00:15] Yes.\n\n(1:02:03) Bo: Hi. [inaudible 1:02:04]');
    assert.equal(
      converted(TALK, '[h:mm:ss.fff]'),
      '[0:00:12.500] Ann: So. [0:00:15.000] Yes.\n\n[1:02:03.000] Bo: Hi. [inaudible 1:02:04.000]',
    );
    assert.match(converted(TALK, '#hh:mm:ss-f#'), /^#00:00:12-5# Ann: So\. #00:00:15-0# Yes/);
  });

  it('keep brackets inside of what is said where the form has none', () => {
    assert.match(converted(TALK, 'hh:mm:ss'), /^00:00:12 Ann: So\. \[00:00:15\] Yes/);
  });

  it('are left alone where they have it, or a format prescribes another', () => {
    assert.match(converted('[0:12] Ann: So.\n\n[0:15] Bo: Hi.', '[m:ss]'), /have this form already/);
    const captions = Snapshot.of('WEBVTT\n\n00:00:12.000 --> 00:00:13.000\nAnn: So.\n');
    const form = timeForm('[m:ss]');
    const answer = form && convertTimes(captions, form);
    assert.ok(answer && isRefusal(answer));
    assert.match(english(answer.refused), /a format of its own/);
  });

  it('are left alone where they count hours and minutes', () => {
    const said = 'We went on through the ice until somebody thought of the piano, and then nobody slept. '.repeat(40);
    const talk = [5, 10, 15, 20, 25, 30].map(
      (m, nth) => `[0:${String(m).padStart(2, '0')}] ${nth % 2 ? 'Bo' : 'Ann'}: ${said}`,
    );
    assert.match(converted(talk.join('\n\n'), '[hh:mm:ss]'), /are hours and minutes/);
  });

  it('are in no form that is none', () => {
    for (const word of ['', 'hh', '[hh:mm:ss)', 'mm', '#hh:mm:ss#', '[hh:mm:ss-f]'])
      assert.equal(timeForm(word), undefined);
  });
});
