import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReaders } from '../../server/src/node/readers';

/** A reader that knows what becomes of it by the file that it is told to read. */
const PROGRAM = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ uri }) => {
    if (uri === 'end') process.exit(3);
    if (uri === 'throw') throw new Error('a bug');
    if (uri === 'fail') parentPort.postMessage({ failure: 'no luck' });
    else parentPort.postMessage({ summary: { turns: threadId, speakers: [], questions: [] } });
  });
`;

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
    const [first, second] = [await readers.summarise('a', undefined), await readers.summarise('b', undefined)];
    assert.ok(first !== undefined && first.turns > 0);
    assert.equal(second?.turns, first.turns);
  });

  it('say why they could not, and others go on in their place', async () => {
    const readers = startReaders(program);
    const before = await readers.summarise('a', undefined);
    await assert.rejects(readers.summarise('fail', undefined), /no luck/);
    await assert.rejects(readers.summarise('throw', undefined), /a bug/);
    await assert.rejects(readers.summarise('end', undefined), /ended with 3/);
    const after = await readers.summarise('b', undefined);
    assert.ok(after !== undefined && after.turns !== before?.turns);
  });
});
