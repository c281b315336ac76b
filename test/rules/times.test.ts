import assert from 'node:assert/strict';
import { secondsOf } from '../../server/src/observations/times';
import { fixes, found, mended, said, turnsOf } from '../support/findings';

const TIMES = ['0:05', '0:12', '0:20', '0:31', '0:44', '0:52', '1:03', '1:10', '1:24', '1:36', '1:41', '1:55'];

/** A talk with a time at each turn; those given by their place are other ones. */
function talk(changed: Readonly<Record<number, string>>, times: readonly string[] = TIMES): string {
  return turnsOf((speaker, at) => `[${changed[at] ?? times[at] ?? ''}] ${speaker}: `).join('\n\n');
}

/** The same as captions, with a beginning and an end. */
function captions(changed: Readonly<Record<number, string>>, speaker?: string): string {
  const clock = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;
  return turnsOf((name) => `${speaker ?? name}: `)
    .map((turn, at) => `${at + 1}\n${changed[at] ?? `${clock(at * 5)} --> ${clock(at * 5 + 4)}`}\n${turn}`)
    .join('\n\n');
}

describe('the seconds of a time', () => {
  it('are read with hours and fractions, or without', () => {
    assert.deepEqual(['1:02', '00:01:02.500', '1:00:00', '0:01,25'].map(secondsOf), [62, 62.5, 3600, 1.25]);
  });

  it('are read as they are', () => {
    assert.deepEqual(['4.12', '4.12s', '4s'].map(secondsOf), [4.12, 4.12, 4]);
  });

  it('leave out frames', () => {
    assert.deepEqual(['01:00:02:12', '01:00:02;12', '01;00;02;12'].map(secondsOf), [3602, 3602, 3602]);
  });
});

describe('timestamp-order', () => {
  it('has a fix that takes a time in brackets away, and none for captions', () => {
    const text = talk({ 5: '0:25' });
    assert.equal(mended(text, 'timestamp-order'), text.replace('[0:25] ', ''));
    assert.deepEqual(fixes(captions({ 5: '00:00:27.000 --> 00:00:25.000' }), 'timestamp-order'), []);
  });

  it('finds the one of two that does not fit', () => {
    assert.deepEqual(said(talk({ 5: '0:25' }), 'timestamp-order'), [
      'The time [0:25] is earlier than the time before it.',
    ]);
    assert.deepEqual(said(talk({ 5: '5:52' }), 'timestamp-order'), [
      'The time [5:52] is later than the time behind it.',
    ]);
    assert.deepEqual(found(talk({ 11: '0:55' }), 'timestamp-order'), ['[0:55]']);
  });

  it('finds times above labels and at the beginning of paragraphs', () => {
    assert.deepEqual(found(captions({ 5: '00:00:02.000 --> 00:00:29.000' }), 'timestamp-order'), [
      '00:00:02.000 --> 00:00:29.000',
    ]);
    assert.deepEqual(found(`${talk({})}\n\n[00:01:10] Well.\n\n[00:02:10] So.`, 'timestamp-order'), ['[00:01:10]']);
  });

  it('finds a stretch that ends before it begins', () => {
    assert.deepEqual(said(captions({ 5: '00:00:25.000 --> 00:00:23.000' }), 'timestamp-order'), [
      'The time 00:00:25.000 --> 00:00:23.000 ends before it begins.',
    ]);
  });

  it('says nothing of a second, by which rounded times may differ', () => {
    assert.deepEqual(found(talk({ 5: '0:43' }), 'timestamp-order'), []);
    assert.deepEqual(found(talk({ 5: '0:42' }), 'timestamp-order'), ['[0:42]']);
  });

  it('says nothing where times begin anew, are of the day, or do not ascend', () => {
    assert.deepEqual(found(talk({}, [...TIMES.slice(0, 6), ...TIMES.slice(0, 6)]), 'timestamp-order'), []);
    assert.deepEqual(found(talk({ 2: '0:01', 5: '0:02', 8: '0:03' }), 'timestamp-order'), []);
    assert.deepEqual(found(talk({}).replaceAll(']', ' p.m.]').replace('0:52', '0:25'), 'timestamp-order'), []);
  });
});

describe('timestamp-overlap', () => {
  it('has a fix that ends the stretch above where this one begins', () => {
    const text = captions({ 4: '00:00:20.000 --> 00:00:26.000' }, 'Ines');
    const right = captions({ 4: '00:00:20.000 --> 00:00:25.000' }, 'Ines');
    assert.equal(mended(text, 'timestamp-overlap'), right);
  });

  it('finds who begins before he has ended', () => {
    const text = captions({ 4: '00:00:20.000 --> 00:00:27.000' }, 'Ines');
    assert.deepEqual(found(text, 'timestamp-overlap'), ['00:00:25.000 --> 00:00:29.000']);
  });

  it('says nothing of two who speak at once, and where it is common', () => {
    assert.deepEqual(found(captions({ 4: '00:00:20.000 --> 00:00:27.000' }), 'timestamp-overlap'), []);
    const long = captions({}, 'Ines').replaceAll(/ --> 00:00:(\d)/g, ' --> 00:01:$1');
    assert.deepEqual(found(long, 'timestamp-overlap'), []);
  });
});

describe('timestamp-format', () => {
  const mend = (text: string) => mended(text, 'timestamp-format');
  const full = TIMES.map((time) => `00:0${time}`);

  it('changes brackets, hours, zeros and points to those of the others', () => {
    assert.equal(mend(talk({}).replace('[0:52]', '(0:52)')), talk({}));
    assert.equal(mend(talk({ 5: '0:52' }, full)), talk({}, full));
    assert.equal(mend(talk({ 5: '0:00:52' }, full)), talk({}, full));
    assert.equal(mend(talk({ 5: '00:52' })), talk({}));
    const points = TIMES.map((time) => `${time}.5`);
    assert.equal(mend(talk({ 5: '0:52,5' }, points)), talk({}, points));
  });

  it('invents no hours for a time that would not fit', () => {
    assert.deepEqual(found(talk({ 5: '5:52' }, full), 'timestamp-format'), []);
  });

  it('leaves timecodes with frames as they are', () => {
    assert.deepEqual(found(talk({ 5: '00:00:52:12', 6: '00:01:03;12' }, full), 'timestamp-format'), []);
  });

  it('says nothing where hours begin, or two habits meet', () => {
    const late = TIMES.map((time, at) => (at < 9 ? `5${time}` : `1:0${time}`));
    assert.deepEqual(found(talk({}, late), 'timestamp-format'), []);
    assert.deepEqual(found(talk({}).replaceAll(/\[(\d:\d[1-3])\]/g, '($1)'), 'timestamp-format'), []);
  });
});
