import assert from 'node:assert/strict';
import { corpus, hasCorpus } from '../support/corpus';
import { assertEditedIsFresh, SAMPLES } from '../support/retyping';

/** So many edits in all, half of them in made-up transcripts; and so many at most in one text, of which a part is taken. */
const EDITS = 50_000;
const LONGEST = 20_000;

/** Another seed each time; to see the same edits again, set it to the one that was printed. */
const SEED = Number(process.env.TURNWISE_SEED ?? Date.now() % 2 ** 31);

describe(`an edited transcript (TURNWISE_SEED=${SEED})`, () => {
  const check = (texts: readonly string[]) => {
    let [kept, all] = [0, 0];
    for (let part = 0; part < 10; part++) {
      kept += assertEditedIsFresh(texts, EDITS / 10, SEED + part);
      all += EDITS / 10;
    }
    assert.ok(kept > all / 20, `${kept} readings of ${all} were kept`);
  };

  it(`is read like a fresh one after each of ${EDITS} edits`, () => {
    check(SAMPLES);
  });

  (hasCorpus ? it : it.skip)(`of a collection is read like a fresh one after each of ${EDITS} edits`, () => {
    check(Array.from(corpus(), ({ text }) => text.slice(0, text.indexOf('\n', LONGEST) + 1 || text.length)));
  });
});
