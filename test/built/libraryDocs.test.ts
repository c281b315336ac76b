import { equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packed';

const PAGE = join(root, 'docs/library.md');

describe('docs/library.md', function () {
  // The compiler and the linter of docstrings take their time to load.
  this.timeout(60_000);

  it('says what the docstrings say', async () => {
    const file = pathToFileURL(join(root, 'scripts/libraryDocs.mjs')).href;
    const { libraryPage } = (await import(file)) as { readonly libraryPage: () => Promise<string> };
    equal(readFileSync(PAGE, 'utf8'), await libraryPage(), 'run: npm run docs');
  });

  it('has an example that runs', () => {
    const [, example = ''] = /```ts\n(import [^]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];
    match(example, /from 'turnwise';/);
    const folder = mkdtempSync(join(tmpdir(), 'turnwise-'));
    const program = example.replace("'turnwise'", JSON.stringify(pathToFileURL(join(root, 'dist/index.mjs')).href));
    writeFileSync(join(folder, 'example.mjs'), program);
    const told = execFileSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    equal(told, '1 Ines Brandt question\n3 Mayor Okafor answer\nHow many bridges are closed? 1\n0 fixed\n');
  });
});
