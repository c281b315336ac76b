import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './support';

const TALK = ['Ann: When did you come?', 'Ben: In March. ', 'Ann: And did you stay?', 'Ben: I did.', 'Ann: Why?'];
const CLEAN = TALK.map((line) => line.trimEnd());

describe('turnwise format', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const written = (name: string) => readFileSync(join(place.folder, name), 'utf8');

  it('prints one file, or standard input, and writes nothing', async () => {
    place.write('a.txt', TALK.join('\n'));
    const expected = { status: 0, out: `${CLEAN.join('\n')}\n`, err: '' };
    assert.deepEqual(await place.run(['format', 'a.txt']), expected);
    assert.deepEqual(await place.run(['format', '-'], TALK.join('\n')), expected);
    assert.equal(written('a.txt'), TALK.join('\n'));
  });

  it('writes into the files, line ends and byte order mark as they are, and does it once', async () => {
    const lines = (of: readonly string[]) => `\uFEFF${of.join('\r\n')}\r\n`;
    place.write('a.transcript', lines(TALK)).write('b.transcript', lines(CLEAN));
    assert.deepEqual(await place.run(['format', '--write', '.']), {
      status: 0,
      out: 'a.transcript\n1 of 2 files formatted.\n',
      err: '',
    });
    assert.deepEqual([written('a.transcript'), written('b.transcript')], [lines(CLEAN), lines(CLEAN)]);
    assert.equal((await place.run(['format', '--write', '.'])).out, '0 of 2 files formatted.\n');
  });

  it('prints the byte order mark too', async () => {
    const text = `\uFEFF${CLEAN.join('\n')}\n`;
    assert.equal((await place.write('a.txt', text).run(['format', 'a.txt'])).out, text);
  });

  it('checks, and fails where something would change', async () => {
    place.write('a.txt', TALK.join('\n')).write('b.txt', `${CLEAN.join('\n')}\n`);
    assert.deepEqual(await place.run(['format', '--check', 'a.txt', 'b.txt']), {
      status: 1,
      out: 'a.txt\n1 of 2 files would be formatted.\n',
      err: '',
    });
    assert.equal((await place.run(['format', '--check', 'b.txt'])).status, 0);
    assert.equal(written('a.txt'), TALK.join('\n'));
  });

  it('writes labels in another form, and as many blank lines as are asked for', async () => {
    place.write('a.txt', TALK.join('\n'));
    const { out } = await place.run(['format', '--labels', 'bold', '--blank-lines', '1', 'a.txt']);
    assert.equal(out, `${CLEAN.join('\n\n').replace(/^(\w+):/gm, '**$1:**')}\n`);
    assert.equal((await place.run(['format', '--labels', 'colon', 'a.txt'])).out, `${CLEAN.join('\n')}\n`);
  });

  it("goes by the folder's style of the house", async () => {
    place.write('.turnwise.yaml', 'profile: podcast\n').write('a.txt', TALK.join('\n'));
    assert.equal((await place.run(['format', 'a.txt'])).out, `${CLEAN.join('\n\n')}\n`);
  });

  it('tells of a file whose labels cannot have the form, and does the others', async () => {
    place.write('a.txt', 'Milk\n').write('b.txt', TALK.join('\n'));
    assert.deepEqual(await place.run(['format', '--write', '--labels', 'bold', 'a.txt', 'b.txt']), {
      status: 2,
      out: 'b.txt\n1 of 1 file formatted.\n',
      err: 'turnwise: a.txt: No speaker was found in this text.\n',
    });
  });

  it('refuses what it cannot do in a line', async () => {
    place.write('a.txt', TALK.join('\n')).write('b.txt', TALK.join('\n'));
    for (const [argv, err] of [
      [['a.txt', 'b.txt'], 'say --write or --check to format more than one transcript'],
      [['--write', '-'], '-: --write cannot write to standard input or a pipe'],
      [['--labels', 'pink', 'a.txt'], /argument 'pink' is invalid/],
      [['--check', '--write', 'a.txt'], /cannot be used with/],
    ] as const) {
      const ran = await place.run(['format', ...argv]);
      assert.equal(ran.status, 2);
      assert.match(ran.err, typeof err === 'string' ? new RegExp(`^turnwise: ${err}\n$`) : err);
    }
  });

  it('explains itself', async () => {
    const { out } = await place.run(['format', '--help']);
    for (const option of ['--check', '--write', '--labels', 'bold-name', '--blank-lines'])
      assert.ok(out.includes(option));
  });
});
