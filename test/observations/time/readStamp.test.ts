import assert from 'node:assert/strict';
import { readStamp } from '../../../server/src/observations/time/readStamp';

/** The times of a text in seconds, `D` behind those of the day. */
function read(text: string): string | undefined {
  const stamp = readStamp(text);
  if (stamp === undefined) return undefined;
  const { start, end, isOfDay } = stamp;
  return `${start / 1000}${end === undefined ? '' : `–${end / 1000}`}${isOfDay ? 'D' : ''}`;
}

describe('A time', () => {
  for (const [text, expected] of Object.entries({
    '[1:02]': '62',
    '00:01:02.500': '62.5',
    '(01:00:00,25)': '3600.25',
    '\\[0:05\\]': '5',
    '[0:05 - 0:09]': '5–9',
    '00:00:05,000 --> 00:00:09,500': '5–9.5',
    '00:00:05.000 --> 00:00:09.500 align:start position:0%': '5–9.5',
    '[4.12s -> 5s]': '4.12–5',
    '01:00:02:12': '3602',
    '#00:01:02-5#': '62.5',
    '1 hour 2 minutes 3 seconds': '3723',
    '\u00151200_3400\u0015': '1.2–3.4',
    '[10:05 a.m.]': '36300D',
    '12:05 AM': '300D',
    '12:05:10 PM': '43510D',
    '[12/03/24, 14:02:11]': '50531D',
    '14:02Z': '50520D',
  }))
    it(`is read: ${JSON.stringify(text)}`, () => {
      assert.equal(read(text), expected);
    });

  it('is no other number', () => {
    for (const text of ['', '12', '[12]', '1:2', '10:05:', 'about 10:05', '3,5']) assert.equal(read(text), undefined);
  });

  it('says where its clocks stand', () => {
    const text = '[0:05 - 0:09]';
    assert.deepEqual(
      readStamp(text)?.clocks.map(({ from, to }) => text.slice(from, to)),
      ['0:05', '0:09'],
    );
  });
});
