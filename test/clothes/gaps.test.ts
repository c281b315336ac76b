import assert from 'node:assert/strict';
import type { Gaps } from './gaps';
import { familiesIn, knownGaps, noTalksIn, singleGaps, writeGaps } from './gaps';

/** So many clothes are tried, and so many texts that are no talks. */
const TRIED = 2000;
const NO_TALKS_TRIED = 560;

/** With TURNWISE_GAPS=write the list is written anew. */
const isWriting = process.env.TURNWISE_GAPS === 'write';

const HOW = 'TURNWISE_GAPS=write writes test/clothes/gaps.json anew: look at what differs';

describe('what of talks in other clothes is misread', () => {
  it('is what is listed: nothing more often, and nothing that is read by now', function () {
    this.timeout(120_000);
    const found: Gaps = {
      single: singleGaps(),
      families: familiesIn(TRIED),
      noTalks: noTalksIn(NO_TALKS_TRIED),
    };
    if (isWriting) writeGaps(found);
    const known = knownGaps();
    assert.deepEqual(found.single, known.single, HOW);
    assertListed(found.families, known.families);
    assertListed(found.noTalks, known.noTalks);
  });
});

function assertListed(found: Gaps['families'], known: Gaps['families']): void {
  const more = Object.entries(found).filter(([name, count]) => count > (known[name] ?? 0));
  const closed = Object.keys(known).filter((name) => found[name] === undefined);
  assert.deepEqual({ more, closed }, { more: [], closed: [] }, HOW);
}
