import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { shiftTimes } from '../../server/src/times/shiftTimes';
import { english } from '../../server/src/words/say';
import { read } from '../support/marks';

/** So little is said below that who speaks has to be declared. */
const CAST = '---\nparticipants: [Ann, Bo]\n---\n';

function shifted(marked: string, seconds: number): string {
  const { text, ranges } = read(CAST + marked);
  const snapshot = Snapshot.of(text);
  const answer = shiftTimes(snapshot, 1000 * seconds, { range: ranges[0] });
  if (isRefusal(answer)) return english(answer.refused);
  return snapshot.apply(answer.changes).text.toString().slice(CAST.length);
}

describe('Times that are shifted', () => {
  it('keep their forms, wherever they stand', () => {
    assert.equal(
      shifted('[0:12] Ann: So.\n\nBo (00:00:20): Hi. [inaudible 00:30] Yes.', 90),
      '[1:42] Ann: So.\n\nBo (00:01:50): Hi. [inaudible 02:00] Yes.',
    );
    assert.equal(shifted('Ann: So. #00:00:59-5#\n\nBo: Hi.', 0.5), 'Ann: So. #00:01:00-0#\n\nBo: Hi.');
    assert.equal(
      shifted('Ann: So. [12.50s -> 14.00s] Yes.\n\nBo: Hi.', 1.5),
      'Ann: So. [14.00s -> 15.50s] Yes.\n\nBo: Hi.',
    );
    assert.equal(shifted('[01:00:00:12] Ann: So.\n\nBo: Hi.', 90), '[01:01:30:12] Ann: So.\n\nBo: Hi.');
  });

  it('are both ends of captions, those without a label too', () => {
    const cue = (times: string, said: string) => `${times}\n${said}\n`;
    const captions = (...times: readonly string[]) =>
      times
        .map((one, nth) => cue(one, ['♪', 'Ann: So.', 'Bo: Hi.'][nth] ?? ''))
        .join('\n')
        .trimEnd();
    assert.equal(
      shifted(
        captions('00:00:01,000 --> 00:00:02,000', '00:59:59,900 --> 01:00:01,000', '01:00:02,000 --> 01:00:03,000'),
        0.2,
      ),
      captions('00:00:01,200 --> 00:00:02,200', '01:00:00,100 --> 01:00:01,200', '01:00:02,200 --> 01:00:03,200'),
    );
  });

  it('get hours, or lose them, as others here do', () => {
    assert.match(shifted('[59:50] Ann: So.\n\n[1:00:20] Bo: Hi.', 30), /\[1:00:20\] Ann.*\n\n\[1:00:50\] Bo/);
    assert.match(shifted('[59:50] Ann: So.\n\n[1:00:20] Bo: Hi.', -30), /\[59:20\] Ann.*\n\n\[59:50\] Bo/);
    assert.match(shifted('[00:59:50] Ann: So.\n\n[01:00:20] Bo: Hi.', -30), /\[00:59:20\] Ann.*\n\n\[00:59:50\] Bo/);
    assert.match(shifted('[59:50] Ann: So.\n\n[61:20] Bo: Hi.', 30), /\[60:20\] Ann.*\n\n\[61:50\] Bo/);
  });

  it('are those of a selection, where there is one', () => {
    assert.equal(shifted('[0:12] Ann: So.\n\n[[[0:20] Bo]]: Hi.', 5), '[0:12] Ann: So.\n\n[0:25] Bo: Hi.');
  });

  it('are no times of day, and no numbers that people say', () => {
    assert.match(shifted('[10:05 a.m.] Ann: At 3:16 it was.\n\nBo: Hi.', 5), /No time of a recording/);
    assert.equal(
      shifted('[0:12] Ann: At 10:30, or (3:16).\n\nBo: Hi.', 5),
      '[0:17] Ann: At 10:30, or (3:16).\n\nBo: Hi.',
    );
  });

  it('stay where they are where one would lie before the beginning, or could not be written', () => {
    assert.match(shifted('[0:12] Ann: So.\n\n[0:02] Bo: Hi.', -5), /^\[0:02\] would lie before the beginning/);
    assert.match(shifted('[0:12] Ann: So.\n\nBo: Hi.', 0.5), /cannot be so exact/);
    assert.match(shifted('Ann: So.\n\nBo: Hi.', 5), /No time of a recording/);
  });

  it('are as before when they are shifted back', () => {
    const time = fc.integer({ min: 90, max: 7200 });
    const forms = ['[h:mm:ss]', '(mm:ss)', '[hh:mm:ss.f]'];
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 8 }),
        fc.nat(forms.length - 1),
        fc.integer({ min: -90, max: 4000 }),
        (times, form, by) => {
          const talk = [...times]
            .sort((a, b) => a - b)
            .map((at, nth) => `${written(at, form)} ${nth % 2 === 0 ? 'Ann' : 'Bo'}: So.`);
          const snapshot = Snapshot.of(CAST + talk.join('\n\n'));
          const there = shiftTimes(snapshot, 1000 * by);
          if (isRefusal(there)) return by === 0;
          const next = snapshot.apply(there.changes);
          const back = shiftTimes(next, -1000 * by, { last: there });
          return !isRefusal(back) && next.apply(back.changes).text.toString() === snapshot.text.toString();
        },
      ),
      { numRuns: 40 },
    );
  });
});

function written(seconds: number, form: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  if (form === 0) return `[${h}:${two(m)}:${two(s)}]`;
  if (form === 1) return h > 0 ? `(${h}:${two(m)}:${two(s)})` : `(${two(m)}:${two(s)})`;
  return `[${two(h)}:${two(m)}:${two(s)}.5]`;
}
