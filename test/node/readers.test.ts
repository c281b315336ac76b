import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileToRead } from '../../server/src/lsp/host';
import { startReaders } from '../../server/src/node/readers';

/** A reader that knows what becomes of it by the files that it is told to read. */
const PROGRAM = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (files) => {
    parentPort.postMessage(files.map(({ uri }) => {
      if (uri === 'end') process.exit(3);
      if (uri === 'throw') throw new Error('a bug');
      return { summary: { turns: threadId, speakers: [], questions: [] } };
    }));
  });
`;

const file = (uri: string): FileToRead => ({ uri, folderFile: undefined, sought: undefined });

describe('The readers beside the server', () => {
  let folder: string;
  let program: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnwise-'));
    program = join(folder, 'reader.cjs');
    writeFileSync(program, PROGRAM);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('read one file after the other on the same thread', async () => {
    const readers = startReaders(program);
    const [first] = await readers.read([file('a')]);
    const [second, third] = await readers.read([file('b'), file('c')]);
    assert.ok(first?.summary !== undefined && first.summary.turns > 0);
    assert.deepEqual([second, third], [first, first]);
  });

  it('say why they could not, and others go on in their place', async () => {
    const readers = startReaders(program);
    const [before] = await readers.read([file('a')]);
    const [thrown] = await readers.read([file('throw')]);
    const [ended] = await readers.read([file('end')]);
    assert.match(thrown?.failure ?? '', /a bug/);
    assert.match(ended?.failure ?? '', /ended with 3/);
    const [after] = await readers.read([file('b')]);
    assert.ok(after?.summary !== undefined && after.summary.turns !== before?.summary?.turns);
  });

  it('read all but the one to blame', async () => {
    const answers = await startReaders(program).read(['a', 'throw', 'b', 'end', 'c'].map(file));
    assert.deepEqual(
      answers.map(({ summary, failure }) => [summary !== undefined, failure !== undefined]),
      [
        [true, false],
        [false, true],
        [true, false],
        [false, true],
        [true, false],
      ],
    );
  });

  it('are no more than so many, however much they are asked for', async () => {
    const readers = startReaders(program);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((uri) => readers.read([file(uri)])));
    const threads = new Set(answers.flat().map(({ summary }) => summary?.turns));
    assert.ok(threads.size <= readers.count);
  });
});
