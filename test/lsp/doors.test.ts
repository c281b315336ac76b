import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as lsp from 'vscode-languageserver/node';
import type { Client } from './client';
import { connect } from './client';
import { INTERVIEW } from './texts';
import { at } from '../support/root';

const ROOM = at('server/src/lsp');

/** Whatever listens to the connection, by itself or through a part of the library. */
const LISTENS = /\bconnection\s*\.(?:\w+\.)?on[A-Z]\w*/g;

describe('The doors of the server', () => {
  it('are all in one file, but for the greeting and what comes at the wrong time', () => {
    const listening = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'handle.ts')
      .flatMap((name) =>
        Array.from(readFileSync(join(ROOM, name), 'utf8').matchAll(LISTENS), ([found]) => `${name}: ${found}`),
      );
    assert.deepEqual(listening.sort(), ['lifecycle.ts: connection.onRequest', 'server.ts: connection.onInitialize']);
  });

  describe('when a client breaks the protocol', () => {
    let client: Client;
    beforeEach(async () => {
      client = await connect();
    });
    afterEach(() => {
      client.dispose();
    });

    async function complaintAfter(breach: () => unknown): Promise<string> {
      const logged = client.next<lsp.LogMessageParams>('window/logMessage');
      await breach();
      const { type, message } = await logged;
      assert.equal(type, lsp.MessageType.Error);
      return message;
    }

    it('answer nothing to a request without a document, and write that down', async () => {
      const message = await complaintAfter(async () => {
        assert.equal(await client.connection.sendRequest('textDocument/hover', { position: 7 }), null);
      });
      assert.match(message, /^textDocument\/hover failed for the workspace \(version: none open\): TypeError/);
    });

    it('answer an item that cannot be completed as it is', async () => {
      const lens = { range: 'nowhere' };
      assert.deepEqual(await client.connection.sendRequest('codeLens/resolve', lens), lens);
      assert.deepEqual(await client.connection.sendRequest('codeAction/resolve', { data: 7 }), { data: 7 });
    });

    it('refuse a command that is none', async () => {
      const ask = client.connection.sendRequest('workspace/executeCommand', { command: 'rm', arguments: ['/'] });
      await assert.rejects(ask, { code: lsp.ErrorCodes.InvalidParams });
    });

    it('write a notification down that cannot be understood, with its document, and keep the text', async () => {
      const doc = client.openDoc(INTERVIEW);
      const before = await doc.ask(lsp.DocumentSymbolRequest.type, {});
      for (const contentChanges of [undefined, [{}], [{ range: { start: 7 }, text: 'x' }]]) {
        const textDocument = { uri: doc.uri, version: 9 };
        const message = await complaintAfter(() => {
          client.tell(lsp.DidChangeTextDocumentNotification.method, { textDocument, contentChanges });
        });
        assert.match(message, /^textDocument\/didChange failed for file:\/\/\/talks\/one\.transcript \(version: 1\): /);
      }
      assert.deepEqual(await doc.ask(lsp.DocumentSymbolRequest.type, {}), before);
    });

    it('open no document without a text, and go on with the next', async () => {
      await complaintAfter(() => {
        client.tell(lsp.DidOpenTextDocumentNotification.method, { textDocument: { uri: 'file:///a.transcript' } });
      });
      await complaintAfter(() => {
        client.tell(lsp.DidChangeWatchedFilesNotification.method, { changes: 'all' });
      });
      assert.equal((await client.openDoc(INTERVIEW).ask(lsp.DocumentSymbolRequest.type, {}))?.length, 4);
    });

    it('say that a method is not known', async () => {
      await assert.rejects(client.connection.sendRequest('bench/tiny', {}), { code: lsp.ErrorCodes.MethodNotFound });
    });
  });
});
