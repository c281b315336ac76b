import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  const files = () =>
    Array.from(walk(folder, { wants, complain }))
      .filter(({ isFolder }) => !isFolder)
      .map(({ path }) => relative(folder, path));

  it('follows a link to a file below the folder, and none that leads out of it', function () {
    if (process.platform === 'win32') this.skip();
    write('talks/a.txt', 'talks2/secret.txt');
    const inside = join(folder, 'talks');
    for (const [target, name] of [
      ['a.txt', 'b.txt'],
      ['../talks2/secret.txt', 'c.txt'],
      [join(folder, 'talks2/secret.txt'), 'd.txt'],
      ['/dev/zero', 'e.txt'],
      ['../talks2', 'f'],
    ] as const)
      symlinkSync(target, join(inside, name));
    symlinkSync('talks', join(folder, 'linked'));
    const met = [...walk(inside, { wants, complain }), ...walk(join(folder, 'linked'), { wants, complain })];
    assert.deepEqual(
      met.filter(({ isFolder }) => !isFolder).map(({ path }) => relative(folder, path)),
      ['talks/a.txt', 'talks/b.txt', 'linked/a.txt', 'linked/b.txt'],
    );
  });

  it('goes down forty folders', () => {
    write(`${'a/'.repeat(40)}b.txt`, `${'a/'.repeat(41)}c.txt`);
    assert.deepEqual(files(), [`${'a/'.repeat(40)}b.txt`]);
  });

  it('passes over a pattern that could be tried for ever', () => {
    write(`${'a/'.repeat(39)}b.txt`, 'old/c.txt');
    writeFileSync(join(folder, '.gitignore'), `${'**/a/'.repeat(12)}**/b/c\r\nold/\r\n`);
    const start = process.cpuUsage();
    assert.deepEqual(files(), [`${'a/'.repeat(39)}b.txt`]);
    assert.ok(process.cpuUsage(start).user < 1e6);
  });
});
