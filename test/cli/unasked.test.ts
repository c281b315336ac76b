import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText } from '../../server/src/node/readText';
import { Place } from './support';

const TALK = 'Ann: How are you?\n\nBen: Fine.\n';
const OUT = 'this is a link out of its folder, and is not followed';

(process.platform === 'win32' ? describe.skip : describe)('What is no file of the folder', () => {
  let place: Place;
  const writers: ChildProcess[] = [];
  beforeEach(() => {
    place = new Place().write('in/a.transcript', TALK).write('secret', 'hunter2: yes\n');
  });
  afterEach(() => {
    for (const writer of writers.splice(0)) writer.kill();
    place.remove();
  });

  const at = (path: string) => join(place.folder, path);
  /** A pipe that has something to say to whoever reads it, so that no test waits. */
  const pipe = (path: string) => {
    spawnSync('mkfifo', [at(path)]);
    writers.push(spawn('sh', ['-c', 'printf "ignore: [\\"*\\"]\\n" > "$0"', at(path)]));
  };

  for (const [what, sentence, make] of [
    [
      'a link to another file',
      OUT,
      () => {
        symlinkSync('../secret', at('in/.turnwise.yaml'));
      },
    ],
    [
      'a link to a device',
      OUT,
      () => {
        symlinkSync('/dev/null', at('in/.turnwise.yaml'));
      },
    ],
    [
      'a pipe',
      'this is a pipe, not a file',
      () => {
        pipe('in/.turnwise.yaml');
      },
    ],
    [
      'a folder',
      'this is a folder',
      () => {
        mkdirSync(at('in/.turnwise.yaml'));
      },
    ],
    [
      'larger than any',
      'this is larger than 1 MB, and is not read',
      () => {
        place.write('in/.turnwise.yaml', '#'.repeat(1024 * 1024 + 1));
      },
    ],
  ] as const)
    // prettier-ignore
    it(`is no .turnwise.yaml, and is told: ${what}`, async () => {
      make();
      const { status, out, err } = await place.run(['check', 'in']);
      assert.deepEqual([status, out], [2, 'No findings in 1 file.\n']);
      assert.equal(err, `turnwise: in/.turnwise.yaml: ${sentence}\n`);
      assert.equal(await readText(pathToFileURL(at('in/.turnwise.yaml')).href), undefined);
    });

  it('is a .turnwise.yaml where a link leads to a file below', async () => {
    place.write('in/settings/house.yaml', 'ignore: ["a.*"]\n').write('in/b.transcript', TALK);
    symlinkSync('settings/house.yaml', at('in/.turnwise.yaml'));
    const { status, out } = await place.run(['turns', '--format', 'json', 'in']);
    assert.equal(status, 0);
    assert.deepEqual(out.match(/"path": .*/g), ['"path": "in/b.transcript",']);
    assert.match((await readText(pathToFileURL(at('in/.turnwise.yaml')).href)) ?? '', /^ignore/);
  });

  it('is no .gitignore: the folder is read without', async () => {
    place.write('all', '*\n');
    symlinkSync('../all', at('in/.gitignore'));
    assert.deepEqual(await place.run(['check', 'in']), { status: 0, out: 'No findings in 1 file.\n', err: '' });
  });

  it('is no transcript either, and says so', async () => {
    pipe('in/pipe.txt');
    const { status, err } = await place.run(['check', '/dev/null', 'in/pipe.txt', 'in/a.transcript']);
    assert.equal(status, 2);
    assert.deepEqual(err.split('\n'), [
      'turnwise: in/pipe.txt: this is a pipe, not a file; - reads standard input',
      'turnwise: /dev/null: this is a device, not a file',
      '',
    ]);
  });

  it('is no file of declarations that one can name, but for the one that is empty', async () => {
    pipe('in/pipe.yaml');
    const { status, err } = await place.run(['check', '--config', 'in/pipe.yaml', 'in']);
    assert.deepEqual([status, err], [2, 'turnwise: in/pipe.yaml: this is a pipe, not a file\n']);
    assert.equal((await place.run(['check', '--config', '/dev/null', 'in'])).status, 0);
    assert.equal((await place.run(['check', '--config', 'secret', 'in'])).status, 1);
  });
});
