import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertFormats } from '../../support/formatting';

const root = join(__dirname, '../../..');

describe('formatting each sample', () => {
  for (const folder of ['samples', 'test/truth']) {
    for (const name of readdirSync(join(root, folder)).filter((one) => /\.(?:transcript|txt)$/.test(one))) {
      it(`keeps all that is said, and is done once: ${name}`, () => {
        assertFormats(readFileSync(join(root, folder, name), 'utf8'), name);
      });
    }
  }
});
