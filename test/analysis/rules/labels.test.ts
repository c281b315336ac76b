import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/analysis/snapshot';

/** A talk of some hundred turns in which every fourth bears a second label. */
const TALK = Array.from({ length: 100 }, (_, at) => [
  `Ann Lee: What about the year ${1900 + at}?`,
  'Warden Ortiz: It was a good one.',
  `Ann Lee: And was it dry?`,
  at % 2 === 0 ? 'Warden: Yes.' : 'Warden Ortiz: No.',
])
  .flat()
  .join('\n\n');

describe('the findings on a second label', () => {
  const { findings } = Snapshot.of(TALK);

  it('are one for each turn', () => {
    assert.equal(findings.length, 50);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['label-drift']);
  });

  it('share the fix for all of them, whose size would else be the square of their number', () => {
    const lists = new Set(findings.map(({ fixes }) => fixes[0]?.everywhere?.changes));
    assert.deepEqual(
      [...lists].map((list) => list?.length),
      [50],
    );
  });
});
