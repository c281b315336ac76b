import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { Nearby } from '../../server/src/names/nearby';
import { perKey } from '../../server/src/text/perKey';
import { Snapshot } from '../../server/src/document/snapshot';
import { growth } from '../support/slowInputs';

/** A label of its own for each number. */
const labelOf = (number: number) =>
  `Mr. Bo${number.toString(36).replace(/\d/g, (digit) => 'aeiouyäöüé'[Number(digit)] ?? '')}`;

/** Three capitals for each number. */
const initialsOf = (number: number) =>
  [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26))).join('');

describe('labels by the thousand', () => {
  it('are each compared with a few, of many thousands with fewer', () => {
    const compared = (count: number) => {
      const groups = Array.from({ length: count }, (_, at) => ({
        key: labelOf(at).toLowerCase(),
        label: labelOf(at),
        places: [],
      }));
      const near = new Nearby(groups);
      return groups.reduce((sum, group) => sum + near.of(group as never).size, 0);
    };
    assert.ok(compared(50) > 50 * 30);
    assert.ok(compared(10_000) < 10_000 * 30);
  });

  it('leave what is asked again and again remembered', () => {
    let computed = 0;
    const lengthOf = perKey((key) => {
      if (key === 'usual') computed++;
      return key.length;
    });
    for (let at = 0; at < 20_000; at++) lengthOf(at % 2 === 0 ? 'usual' : `label ${at}`);
    assert.equal(computed, 1);
  });

  for (const [what, label] of [
    ['numbers', (at: number) => `Speaker ${10_000 + at}`],
    ['names', labelOf],
    ['initials', initialsOf],
  ] as const)
    it(`are read in a time that grows with them: ${what} @large`, () => {
      const make = (size: number) => Array.from({ length: size }, (_, at) => `${label(at)}: Hi.\n`).join('');
      assert.ok(growth(1000, make, (text) => findingsIn(Snapshot.of(text))) < 9);
    });
});
