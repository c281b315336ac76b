import assert from 'node:assert/strict';
import { PLAIN } from './clothes';
import { misreading } from './family';
import { knownGaps, singleGaps } from './gaps';
import { TALKS } from './talks/all';
import { dress, wear } from './wear';

describe('a talk in other clothes', () => {
  it('is read as it was written in plain ones', () => {
    const wrong = TALKS.flatMap((talk) => misreading(talk, PLAIN)?.join(': ') ?? []);
    assert.deepEqual(wrong, []);
  });

  it('is read alike whatever one choice is another, but for what is listed in gaps.json', () => {
    const known = new Set(knownGaps().single);
    assert.deepEqual(
      singleGaps().filter((one) => !known.has(one)),
      [],
    );
  });

  it('is the same for the same seed, and has the label of each turn where its truth says', () => {
    for (const [nth, talk] of TALKS.entries()) {
      const { text, truth, clothes } = wear(talk, nth);
      assert.deepEqual({ text, truth }, dress(talk, clothes));
      const lines = text.split(/\r?\n/);
      const plain = (written = '') => written.replace(/\s+/gu, ' ');
      for (const { line, label } of truth.turns) assert.ok(plain(lines[line - 1]).includes(label), `${label}: ${text}`);
    }
  });
});
