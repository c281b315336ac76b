import { strictEqual } from 'node:assert/strict';
import { distance } from '../../server/src/names/distance';

const CASES: readonly (readonly [string, string, number])[] = [
  ['voss', 'voss', 0],
  ['', 'vo', 2],
  ['adrian', 'adrain', 1],
  ['lindqvist', 'lindquist', 1],
  ['anna', 'ann', 1],
  ['anna', 'nana', 1],
  ['aab', 'aba', 1],
  ['abab', 'ab', 2],
  ['mareike', 'marieke', 1],
  ['okafor', 'oakfro', 2],
  ['ines', 'inse?', 2],
];

describe('The distance of two words', () => {
  for (const [one, other, steps] of CASES)
    it(`is ${String(steps)} from “${one}” to “${other}”, and back`, () => {
      strictEqual(distance(one, other, 3), steps);
      strictEqual(distance(other, one, 3), steps);
    });

  it('is counted no further than asked', () => {
    strictEqual(distance('mareike', 'okafor', 2), 3);
    strictEqual(distance('ann', 'annabelle', 2), 3);
    strictEqual(distance('okafor', 'oakfro', 1), 2);
  });
});
