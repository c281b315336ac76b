import assert from 'node:assert/strict';
import { corpus, hasCorpus } from '../support/corpus';
import type { Offers } from '../support/everyTyping';
import { tryTyping } from '../support/everyTyping';

/** Longer transcripts show nothing more, and are read again for each place that is tried. */
const LONGEST = 300_000;

const here = hasCorpus ? describe : describe.skip;

here('the typing aids in every transcript', () => {
  it('leave each spoken word as it is, and offer labels that are read as such', function () {
    this.timeout(600_000);
    const offers: Offers = { offered: 0, read: 0 };
    for (const { path, text } of corpus()) {
      if (text.length > LONGEST) continue;
      try {
        tryTyping(text, offers);
      } catch (error) {
        throw new Error(path, { cause: error });
      }
    }
    assert.ok(offers.offered > 500);
    assert.ok(offers.read >= 0.95 * offers.offered, `${offers.read} of ${offers.offered}`);
  });
});
