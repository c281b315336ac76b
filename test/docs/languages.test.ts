import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

describe('docs: the page on languages', () => {
  it('has the tables of lists as the files of words have them', () => {
    execFileSync(process.execPath, [join(__dirname, '../../scripts/languageTables.mjs'), '--check']);
  });
});
