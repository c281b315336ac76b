import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import fc from 'fast-check';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { fixAll } from '../../server/src/features/codeActions';
import { changeOriginal } from '../../server/src/cli/original';
import { SourceText } from '../../server/src/text/sourceText';
import { DRIFT, Place } from './support';

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
  const samples = join(__dirname, '../../samples');
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

describe('changes in an original text', () => {
  it('do what they do in the text, and leave every other line break alone', () => {
    const scraps = fc.array(fc.constantFrom('a', 'b ', 'é', '😀', '\n', '\r\n', '\r'), { maxLength: 20 });
    fc.assert(
      fc.property(
        scraps,
        fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.constantFrom('', 'X', 'X\nY')), { maxLength: 3 }),
        (parts, raw) => {
          const original = parts.join('');
          // In an editor a change may bring `\r` and `\n` together; on the command line no line break goes by itself.
          const text = SourceText.of(original.replace(/\r\n?/g, '\n'));
          const changes = apart(raw, text.length);
          const changed = changeOriginal(original, text, changes);
          assert.equal(SourceText.of(changed).toString(), text.apply(changes).toString());
          const inserted = changes.reduce((count, { insert }) => count + (insert.split('\n').length - 1), 0);
          if (changes.every(({ from, to }) => !text.slice(from, to).includes('\n'))) {
            assert.equal(breaksOf(changed).length, breaksOf(original).length + inserted);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('do not make one line break of two', () => {
    const text = SourceText.of('a\rb\nc');
    assert.equal(changeOriginal('a\rb\nc', text, [{ from: 2, to: 3, insert: '' }]), 'a\r\n\nc');
  });

  it('are made by the thousand @large', () => {
    const original = 'Ann: yes\r\n'.repeat(50_000);
    const changes = Array.from({ length: 50_000 }, (_, line) => ({ from: 9 * line, to: 9 * line + 3, insert: 'Ben' }));
    assert.equal(changeOriginal(original, SourceText.of(original), changes), original.replaceAll('Ann', 'Ben'));
  });

  it('insert the line break of the place', () => {
    const original = 'a\r\nb\nc';
    const insertAt = (at: number) =>
      changeOriginal(original, SourceText.of(original), [{ from: at, to: at, insert: '\n' }]);
    assert.deepEqual([insertAt(1), insertAt(3), insertAt(5)], ['a\r\n\r\nb\nc', 'a\r\nb\n\nc', 'a\r\nb\nc\r\n']);
  });
});

/** Changes in order, none touching another. */
function apart(raw: readonly (readonly [number, number, string])[], length: number) {
  const changes: { from: number; to: number; insert: string }[] = [];
  for (const [from, size, insert] of [...raw].sort((a, b) => a[0] - b[0])) {
    const to = from + size;
    if (to <= length && from > (changes.at(-1)?.to ?? -1)) changes.push({ from, to, insert });
  }
  return changes;
}

function breaksOf(text: string): readonly string[] {
  return text.match(/\r\n?|\n/g) ?? [];
}
