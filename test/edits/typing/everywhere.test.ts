import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Offers } from '../../support/everyTyping';
import { tryTyping } from '../../support/everyTyping';
import { at } from '../../support/root';

const SAMPLES = at('samples');

describe('the typing aids in every sample', () => {
  const offers: Offers = { offered: 0, read: 0 };
  for (const name of readdirSync(SAMPLES).filter((file) => /\.(?:transcript|txt)$/.test(file))) {
    it(`leave each spoken word as it is: ${name}`, () => {
      tryTyping(readFileSync(join(SAMPLES, name), 'utf8'), offers);
    });
  }

  it('offer labels that are read as such', () => {
    assert.ok(offers.offered > 20);
    assert.equal(offers.read, offers.offered);
  });
});
