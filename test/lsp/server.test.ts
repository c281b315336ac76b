import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Client } from './client';
import { connect } from './client';
import { INTERVIEW } from './texts';

describe('The language server', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('says what it can do', async () => {
    client = await connect();
    const { capabilities, serverInfo } = client.hello;
    assert.equal(serverInfo?.name, 'turnwise');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.executeCommandProvider?.commands, [
      'turnwise.declareAlias',
      'turnwise.declareApart',
      'turnwise.setRole',
      'turnwise.relabel',
      'turnwise.convertLabels',
      'turnwise.shiftTimes',
      'turnwise.convertTimes',
      'turnwise.declareRecording',
    ]);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.turnwise'],
      resolveProvider: true,
    });
    const legend = capabilities.semanticTokensProvider?.legend;
    assert.deepEqual(legend?.tokenModifiers, ['interviewer', 'moderator', 'respondent', 'unclear']);
  });

  it('offers pulled diagnostics only to a client that pulls', async () => {
    client = await connect();
    assert.notEqual(client.hello.capabilities.diagnosticProvider, undefined);
    client.dispose();
    client = await connect({ capabilities: {} });
    assert.equal(client.hello.capabilities.diagnosticProvider, undefined);
  });

  it('answers for a document that nobody opened', async () => {
    client = await connect();
    const textDocument = { uri: 'file:///nowhere.transcript' };
    const position = { line: 0, character: 0 };
    assert.equal(await client.ask(lsp.DocumentSymbolRequest.type, { textDocument }), null);
    assert.equal(await client.ask(lsp.HoverRequest.type, { textDocument, position }), null);
    assert.equal(await client.ask(lsp.RenameRequest.type, { textDocument, position, newName: 'X' }), null);
    const report = await client.ask(lsp.DocumentDiagnosticRequest.type, { textDocument });
    assert.deepEqual(report, { kind: 'full', items: [] });
  });

  it('says that a request was cancelled', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const cancel = new lsp.CancellationTokenSource();
    const textDocument = { uri: doc.uri };
    const answer = client.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument }, cancel.token);
    cancel.cancel();
    await assert.rejects(answer, { code: lsp.LSPErrorCodes.RequestCancelled });
  });

  it('lets an edit overtake that came behind the request', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const before = doc.ask(lsp.DocumentSymbolRequest.type, {});
    doc.replace('How are the students doing?', 'Who are the students?');
    const names = (await before)?.map(({ name }) => name);
    assert.ok(names?.includes('2 · Anna Berg: Who are the students?'), names?.join());
  });

  it('writes a bug down and goes on working', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const logged = client.next<lsp.LogMessageParams>('window/logMessage');
    // A client that breaks the protocol shows it as well as a bug of ours would.
    assert.equal(await doc.ask(lsp.HoverRequest.type, {} as { position: lsp.Position }), null);
    const { type, message } = await logged;
    assert.equal(type, lsp.MessageType.Error);
    assert.match(
      message,
      /^textDocument\/hover failed for file:\/\/\/talks\/one\.transcript \(version: 1\): TypeError/,
    );
    assert.equal((await doc.ask(lsp.DocumentSymbolRequest.type, {}))?.length, 4);
  });

  it('answers on texts of every odd kind', async () => {
    client = await connect();
    const odd = [
      '',
      '\n',
      'A',
      'Ann:',
      'Ann: ',
      ':',
      'Ann: Hi\r\rBob:\r\n',
      '---\nparticipants:\n  - na',
      '\0\u{1F600}: x',
    ];
    for (const [nth, text] of odd.entries()) {
      const doc = client.openDoc(text, `file:///talks/${String(nth)}.transcript`);
      const end = { line: 9, character: 9 };
      assert.ok(Array.isArray(await doc.ask(lsp.DocumentSymbolRequest.type, {})), text);
      assert.ok(Array.isArray(await doc.ask(lsp.CompletionRequest.type, { position: end })), text);
      assert.ok(Array.isArray(await doc.ask(lsp.SelectionRangeRequest.type, { positions: [end] })), text);
      assert.ok(Array.isArray(await doc.diagnostics()), text);
    }
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
  });
});
