import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { Encoded, piece } from '../../server/src/lsp/encoded/encoded';
import { PieceWriter } from '../../server/src/node/writer';

const plain = (id: number, result: unknown): Message => Object.assign({ jsonrpc: '2.0' }, { id, result });

describe('node: the writer of messages', () => {
  it('writes them one after the other, those that are written already in their pieces', async () => {
    const stream = new PassThrough();
    const writer = new PieceWriter(stream);
    const read = new Promise<readonly Message[]>((resolve) => {
      const messages: Message[] = [];
      new StreamMessageReader(stream).listen((message) => {
        if (messages.push(message) === 3) resolve(messages);
      });
    });
    const pieces = ['[{"name":', '"船"', '}]'].map(piece);
    await Promise.all([plain(1, 'é'), plain(2, new Encoded(pieces)), plain(3, null)].map((one) => writer.write(one)));
    assert.deepEqual(await read, [plain(1, 'é'), plain(2, [{ name: '船' }]), plain(3, null)]);
  });

  it('fails where the stream does', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        done(new Error('nobody reads'));
      },
    });
    const writer = new PieceWriter(stream);
    const errors: string[] = [];
    writer.onError(([error]) => errors.push(error.message));
    await assert.rejects(writer.write(plain(1, [])), /nobody reads/);
    assert.deepEqual(errors, ['nobody reads']);
  });
});
