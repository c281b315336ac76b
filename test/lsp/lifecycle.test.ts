import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import * as lsp from 'vscode-languageserver/node';
import { inOrder } from '../../server/src/lsp/lifecycle';
import { startServer } from '../../server/src/lsp/server';

const HELLO = { processId: null, rootUri: null, capabilities: {} };
const URI = 'file:///a.transcript';
const OPENED = { textDocument: { uri: URI, languageId: 'transcript', version: 1, text: 'Ann: Why?\n\nBen: So.\n' } };
const FOLDS = { textDocument: { uri: URI } };

describe('lsp: what comes when', () => {
  let connection: lsp.ProtocolConnection;
  beforeEach(() => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(lsp.createConnection(up, down, inOrder()), {
      schemes: [],
      readFile: () => Promise.resolve(undefined),
      stat: () => Promise.resolve(undefined),
      async *list() {
        // It has no files.
      },
      pause: () => Promise.resolve(),
    });
    connection = lsp.createProtocolConnection(down, up);
    connection.listen();
  });
  afterEach(() => {
    connection.dispose();
  });

  const refusal = (method: string, params: unknown) =>
    connection.sendRequest(method, params).then(
      () => undefined,
      (error: unknown) => (error as lsp.ResponseError).code,
    );

  it('refuses every request before initialize, and forgets what is only told', async () => {
    await connection.sendNotification('textDocument/didOpen', OPENED);
    for (const method of ['textDocument/foldingRange', 'shutdown', 'no/such'])
      assert.equal(await refusal(method, FOLDS), -32002);
    await connection.sendRequest('initialize', HELLO);
    assert.equal(await connection.sendRequest('textDocument/foldingRange', FOLDS), null);
    await connection.sendNotification('textDocument/didOpen', OPENED);
    assert.ok(Array.isArray(await connection.sendRequest('textDocument/foldingRange', FOLDS)));
  });

  it('refuses to be initialized again', async () => {
    await connection.sendRequest('initialize', HELLO);
    assert.equal(await refusal('initialize', HELLO), -32600);
  });

  it('refuses every request after shutdown', async () => {
    await connection.sendRequest('initialize', HELLO);
    await connection.sendRequest('shutdown');
    for (const method of ['textDocument/foldingRange', 'initialize', 'shutdown'])
      assert.equal(await refusal(method, FOLDS), -32600);
  });
});
