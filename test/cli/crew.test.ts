import assert from 'node:assert/strict';
import { check } from '../../server/src/cli/check';
import { answerEach } from '../../server/src/cli/crew';
import { helperOf } from '../../server/src/cli/helper';
import type { Io } from '../../server/src/cli/io';
import { Session } from '../../server/src/cli/session';
import type { Thread } from '../../server/src/threads/thread';
import { Place } from './support';

describe('Many files', () => {
  let place: Place;
  let err: string;
  let io: Io;
  const FILES = Array.from({ length: 50 }, (_, at) => `${String(at).padStart(2, '0')}.transcript`);

  beforeEach(() => {
    place = new Place();
    for (const file of FILES) place.write(file, `Ann: Is this ${file}?\n\nBen: Yes.\n`);
    err = '';
    io = {
      cwd: place.folder,
      version: '1.2.3',
      stdout: { colours: false, width: undefined, write: () => undefined },
      stderr: { colours: false, width: undefined, write: (text) => (err += text) },
      readStdin: () => Promise.resolve(new TextEncoder().encode('Ann: And this?\n\nBen: No.\n')),
      startServer: () => false,
      startHelper: () => assert.fail('nobody was to help'),
    };
  });
  afterEach(() => {
    place.remove();
  });

  type Helper = Thread<Parameters<ReturnType<typeof helperOf>>[0][number], unknown>;

  /** What is asked in each file, read by so many threads, each of which is what `start` makes of it. */
  async function asked(threads: number, start: (helper: Helper) => Helper = (helper) => helper) {
    const startHelper = ((given: Parameters<typeof helperOf>[0]) =>
      start({ ask: helperOf(given, io), end: () => undefined })) as Io['startHelper'];
    const session = new Session({ ...io, startHelper });
    const request = { paths: ['-', '.', 'none.txt'], stdinName: '-', threads };
    const { answers } = await answerEach(request, session, { kind: 'outline' });
    return answers.map(({ path, questions }) => `${path} ${questions.map(({ text }) => text).join()}`);
  }

  it('are told in their order, whoever read them', async () => {
    const alone = await asked(1);
    assert.deepEqual(alone, ['- And this?', ...FILES.map((file) => `${file} Is this ${file}?`)]);
    assert.deepEqual(await asked(3), alone);
    assert.equal(err, 'turnwise: none.txt: no such file or folder\n'.repeat(2));
  });

  it('know the names of all, whichever thread has read them', async () => {
    for (const file of FILES) place.write(file, 'Ann Brook: Is it so?\n\nMarlene Okonjo: It is.\n'.repeat(4));
    place.write('07.transcript', 'Ann Brook: Is it so?\n\nMarlene Okonjjo: It is.\n'.repeat(4));
    const startHelper = ((given: Parameters<typeof helperOf>[0]) => ({
      ask: helperOf(structuredClone(given), io),
      end: () => undefined,
    })) as Io['startHelper'];
    const request = {
      ...{ paths: ['.'], stdinName: '-', threads: 3, fix: false, hints: false, rule: [] },
      ...{ failOn: 'warning' as const, maxWarnings: 0, quiet: false },
    };
    const { files } = await check(request, new Session({ ...io, startHelper }));
    const found = files.filter(({ report }) => report.findings.length > 0);
    assert.deepEqual(
      found.map(({ report: { path, findings } }) => `${path}: ${findings[0]?.message}`),
      ["07.transcript: 'Marlene Okonjjo' is 'Marlene Okonjo' in 49 other transcripts."],
    );
  });

  it('are read by no more threads than there is work for', async () => {
    let started = 0;
    const counted = (helper: Helper): Helper => {
      started++;
      return helper;
    };
    assert.equal((await asked(500, counted)).length, 51);
    assert.equal(started, 4);
  });

  it('are read to the end where one of them breaks a thread', async () => {
    const breaking = (helper: Helper): Helper => ({
      ...helper,
      ask: (targets) =>
        targets.some(({ path }) => path === '20.transcript')
          ? Promise.reject(new Error('no memory left'))
          : helper.ask(targets),
    });
    assert.equal((await asked(2, breaking)).length, 50);
    assert.match(err, /^turnwise: 20\.transcript: an error in turnwise itself: no memory left$/m);
  });
});
