import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { walk } from '../../server/src/files/walk';

describe('A walk through a folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'turnwise-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function write(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  }

  const complain = (path: string) => {
    throw new Error(`${path} was not read`);
  };
  const wants = (name: string) => name.endsWith('.txt');

  it('tells each folder before what is in it, in the order of names', () => {
    write('b.txt', 'a/c.txt', 'a/d.md', 'e/f.md');
    const met = [...walk(folder, { wants, complain })];
    assert.deepEqual(
      met.map(({ path, isFolder }) => [relative(folder, path), isFolder]),
      [
        ['', true],
        ['a', true],
        ['a/c.txt', false],
        ['b.txt', false],
        ['e', true],
      ],
    );
  });

  it('enters no folder that is to be skipped', () => {
    write('.trash/a.txt', 'node_modules/b.txt', 'c/d.txt');
    const skips = (name: string) => name.startsWith('.');
    const files = [...walk(folder, { wants, skips, complain })].filter(({ isFolder }) => !isFolder);
    assert.deepEqual(
      files.map(({ path }) => relative(folder, path)),
      ['c/d.txt'],
    );
  });
});
