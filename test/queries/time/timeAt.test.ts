import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { timeAt } from '../../../server/src/queries/time/timeAt';
import { read } from '../../support/marks';

/** So little is said below that who speaks has to be declared. */
const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

const SAID = [
  ...['what is that ?', 'a big dog .', 'and where is he going ?', 'he goes home now .', 'who is waiting there ?'],
  ...['the cat is .', 'do you like her ?', 'I do .', 'why do you like her ?', 'she is soft .'],
];

/** The seconds at the cursor, with `~` before an estimate; undefined where none are known. */
function secondsAt(marked: string, duration?: number, before = CAST): string | undefined {
  const { text, offset } = read(`${before}${marked}`);
  const found = timeAt(Snapshot.of(text), offset, duration);
  return found && `${found.isEstimate ? '~' : ''}${found.ms / 1000}`;
}

describe('When something is said', () => {
  it('is told exactly where a time stands, and at the label beside it', () => {
    assert.equal(secondsAt('[00:00:05] A|nn: Hello.\n\n[00:00:12] Bo: Hi.'), '5');
    assert.equal(secondsAt('[00:00:05] Ann: Hello.\n\n[00:00:|12] Bo: Hi.'), '12');
    assert.equal(secondsAt('[00:00:05] Ann: Hello.\n\n[00:00:12] Bo: |Hi.'), '12');
  });

  it('is estimated between two times by how much is said', () => {
    assert.equal(secondsAt('Ann: [0:10] aaaa bbbb| cccc dddd [0:20] Yes.\n\nBo: No.'), '~14.737');
  });

  for (const [form, text] of Object.entries({
    'behind the label': 'Ann [0:05]: Well.\n\nBo [0:12]: |Hi.\n\nAnn [0:15]: So.',
    'alone on a line above': '[0:05]\nAnn: Well.\n\n[0:12]\nBo: |Hi.\n\n[0:15]\nAnn: So.',
    'of captions': '1\n00:00:05.000 --> 00:00:09.000\nAnn: Well.\n\n2\n00:00:12.000 --> 00:00:14.000\nBo: |Hi.\n',
    'inside of what is said': 'Ann: Well.\n\nBo: Well. [0:12] |Hi. So. [0:15] No.',
    'in a note': 'Ann: Well.\n\nBo: Well. [inaudible 00:00:12] |Hi. So.',
    'between number signs': 'Ann: Well. #00:00:05-0#\n\nBo: Hi. #00:00:12-0#\n\nAnn: |So. #00:00:15-5#',
    'in seconds': 'Ann: Well.\n\nBo: Well.\n[12.00s -> 14.00s] |Hi.',
  }))
    it(`is told by a time ${form}`, () => {
      assert.equal(secondsAt(text), '12');
    });

  for (const [form, turn] of Object.entries({
    'below the label': (who: string, second: number, said: string) => `${who}\n0:${second}\n${said}\n\n`,
    'in words': (who: string, second: number, said: string) => `${who}\n0 minutes ${second} seconds\n${said}\n\n`,
    'behind what is said, as of CHAT': (who: string, second: number, said: string) =>
      `*${who.slice(0, 3).toUpperCase()}:\t${said} \u0015${second}000_${second + 1}000\u0015\n`,
  }))
    it(`is told by a time ${form}`, () => {
      const talk = SAID.map((said, nth) => turn(nth % 2 === 0 ? 'Maria' : 'Chidi', 20 + 2 * nth, said)).join('');
      assert.equal(secondsAt(talk.replace('a big', '|a big'), undefined, ''), '22');
    });

  it('is not known without a time, but for how long the recording is', () => {
    assert.equal(secondsAt('Ann: Hello|.\n\nBo: Hi.'), undefined);
    assert.equal(secondsAt('Ann: Hello.\n\nBo: |Hi.', 20_000), '~11.304');
  });

  it('goes on as fast as people speak before the first time and behind the last', () => {
    const text = `Ann: ${'word '.repeat(30)}|\n\nBo [1:00]: ${'word '.repeat(60)}\n\nAnn [1:20]: Yes.`;
    assert.match(secondsAt(text) ?? '', /^~59\./);
  });

  it('passes over a time that fits into no order', () => {
    const talk = (odd: string) =>
      `[0:05] Ann: Well.\n\n[0:12] Bo: Hi.\n\n[${odd}] Ann: |So.\n\n[0:19] Bo: No.\n\n[0:25] Ann: Yes.`;
    assert.match(secondsAt(talk('10:15')) ?? '', /^~1\d/);
    assert.match(secondsAt(talk('0:02')) ?? '', /^~1\d/);
    assert.equal(secondsAt(talk('0:15')), '15');
  });

  it('is told by the times of its own part where they begin anew', () => {
    const tape = (from: number) =>
      [5, 12, 18, 24]
        .map((s) => `[0:${String(s).padStart(2, '0')}] ${s % 4 < 2 ? 'Ann' : 'Bo'}: Words of ${from}.`)
        .join('\n\n');
    assert.equal(secondsAt(`${tape(1)}\n\n${tape(2)}\n\n[0:3|0] Ann: End.`), '30');
  });

  it('is counted from the first time where times are those of a clock on the wall', () => {
    assert.equal(secondsAt('[10:05:00 a.m.] Ann: Well.\n\n[10:06:10 a.m.] Bo: |Hi.\n\n[10:07:00 a.m.] Ann: So.'), '70');
    assert.equal(secondsAt('[23:59:50] Ann: Well.\n\n[00:00:10] Bo: |Hi.\n\n[00:00:30] Ann: So.'), '20');
  });
});
