import { readdirSync, readFileSync } from 'node:fs';
import { assertFormats } from '../../support/formatting';
import { at } from '../../support/root';

describe('formatting each sample', () => {
  for (const folder of ['samples', 'test/truth']) {
    for (const name of readdirSync(at(folder)).filter((one) => /\.(?:transcript|txt)$/.test(one))) {
      it(`keeps all that is said, and is done once: ${name}`, () => {
        assertFormats(readFileSync(at(folder, name), 'utf8'), name);
      });
    }
  }
});
