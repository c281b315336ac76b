import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Snapshot } from '../../server/src/document/snapshot';
import { fixAll } from '../../server/src/edits/fixes/codeActions';
import { DRIFT, Place } from './support';
import { at } from '../support/root';

describe('turnwise check --fix', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const MENDED = DRIFT.map((line) => line.replace('Ambassador:', 'Ambassador Ray:'));

  /** Lines with every kind of break, a byte order mark before and no break at the end. */
  const mixed = (lines: readonly string[]) =>
    `\uFEFF${lines.map((line, index) => (index === 0 ? '' : (['\r\n', '\n', '\r'][index % 3] ?? '')) + line).join('')}`;

  it('keeps line ends, byte order mark and all else', async () => {
    const { status, out } = await place.write('a.txt', mixed(DRIFT)).run(['check', '--fix', 'a.txt']);
    assert.deepEqual([status, out], [0, 'No findings in 1 file; 1 fixed.\n']);
    assert.equal(readFileSync(join(place.folder, 'a.txt'), 'utf8'), mixed(MENDED));
  });

  it('keeps the mode, whatever new files get, and leaves nothing beside the file', async () => {
    const file = join(place.write('a.txt', DRIFT.join('\n')).folder, 'a.txt');
    // One that a new file gets anyway, and one that the usual mask of 022 would narrow.
    for (const mode of [0o640, 0o666]) {
      place.write('a.txt', DRIFT.join('\n'));
      chmodSync(file, mode);
      await place.run(['check', '--fix', 'a.txt']);
      assert.equal(statSync(file).mode & 0o777, mode);
    }
    assert.deepEqual(readdirSync(place.folder), ['a.txt']);
  });

  it('leaves alone what another run is writing', async () => {
    const beside = `.a.txt.${process.pid}.${threadId}.tmp`;
    const { status } = await place
      .write('a.txt', DRIFT.join('\n'))
      .write(beside, 'not ours')
      .run(['check', '--fix', 'a.txt']);
    assert.equal(status, 2);
    assert.equal(readFileSync(join(place.folder, beside), 'utf8'), 'not ours');
    assert.equal(readFileSync(join(place.folder, 'a.txt'), 'utf8'), DRIFT.join('\n'));
  });

  it('writes through a link', async () => {
    place.write('a.txt', DRIFT.join('\n'));
    symlinkSync('a.txt', join(place.folder, 'b.txt'));
    await place.run(['check', '--fix', 'b.txt']);
    assert.ok(lstatSync(join(place.folder, 'b.txt')).isSymbolicLink());
    assert.equal(readFileSync(join(place.folder, 'a.txt'), 'utf8'), MENDED.join('\n'));
  });

  it('does not touch a file in which nothing is mended', async () => {
    const before = statSync(join(place.write('a.txt', 'Ann: Hello.').folder, 'a.txt'));
    await place.run(['check', '--fix', 'a.txt']);
    const after = statSync(join(place.folder, 'a.txt'));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('cannot write to standard input, and says so', async () => {
    const { status, err } = await place.run(['check', '--fix', '-'], DRIFT.join('\n'));
    assert.deepEqual([status, err], [2, 'turnwise: -: --fix cannot write to standard input or a pipe\n']);
  });
});

describe('what is fixed unasked', () => {
  const samples = at('samples');
  const names = readdirSync(samples).filter((name) => /\.(?:transcript|txt)$/.test(name));

  it('is the same on the command line and in an editor, in every sample', async () => {
    const place = new Place();
    const texts = new Map(names.map((name) => [name, readFileSync(join(samples, name), 'utf8')]));
    for (const [name, text] of texts) place.write(name, text);
    await place.run(['check', '--fix', ...names]);
    const written = names.map((name) => readFileSync(join(place.folder, name), 'utf8'));
    place.remove();
    assert.deepEqual(
      written,
      names.map((name) => untilNothingIsLeft(texts.get(name) ?? '')),
    );
    assert.notDeepEqual(written, [...texts.values()]);
  });

  /** What an editor has after _Fix All_, asked for until it offers nothing. */
  function untilNothingIsLeft(text: string): string {
    const snapshot = Snapshot.of(text);
    const changes = fixAll(snapshot);
    return changes.length === 0 ? text : untilNothingIsLeft(snapshot.text.apply(changes).toString());
  }
});
