import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Client, Options } from './client';
import { ABLE, connect } from './client';
import { INTERVIEW } from './texts';

const QUESTIONS = [
  '1 · Anna Berg: What do you think of the response so far?',
  '2 · Anna Berg: How are the students doing?',
  '3 · Anna Berg: And what comes next?',
];

describe('A client', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  async function start(options: Options = {}): Promise<Client> {
    client = await connect(options);
    return client;
  }

  async function names(uri = 'file:///talks/one.transcript'): Promise<readonly string[] | undefined> {
    const symbols = await client.ask(lsp.DocumentSymbolRequest.type, { textDocument: { uri } });
    return symbols?.map(({ name }) => name);
  }

  for (const positionEncodings of [['utf-8'], ['utf-32', 'utf-8'], ['utf-8', 'utf-16']])
    it(`that counts in ${positionEncodings.join(' or ')} is told that columns are UTF-16, which every client knows`, async () => {
      await start({ capabilities: { ...ABLE, general: { positionEncodings } } });
      assert.equal(client.hello.capabilities.positionEncoding, 'utf-16');
      const doc = client.openDoc('Ann Lee: 😀😀. Is it so?\n\nBen Ray: 😀 It is.\n');
      const [first] = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.DocumentSymbol[];
      assert.deepEqual(first?.selectionRange.start, { line: 0, character: 'Ann Lee: 😀😀. '.length });
      const behind = { line: 2, character: 'Ben Ray: 😀'.length };
      doc.change({ range: { start: behind, end: behind }, text: ' Well.\n\nAnn Lee:' });
      const [asked] = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.DocumentSymbol[];
      assert.deepEqual(
        asked?.children?.map(({ name }) => name),
        ['Ben Ray: 😀 Well.'],
      );
    });

  it('that can do nothing is answered in the plainest way', async () => {
    await start({ capabilities: {} });
    const doc = client.openDoc(INTERVIEW);
    const push = await client.nextPush();
    assert.equal(push.diagnostics.length, 1);
    const symbols = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.SymbolInformation[];
    assert.deepEqual(
      symbols.map(({ name }) => name).filter((name) => QUESTIONS.includes(name)),
      QUESTIONS,
    );
    assert.equal(symbols[0]?.location.uri, doc.uri);
  });

  it('that sends the whole text each time is understood', async () => {
    await start();
    const doc = client.openDoc(INTERVIEW);
    doc.change({ text: INTERVIEW.replace('students', 'nurses') });
    doc.change({ text: '' }, { text: INTERVIEW.replace('students', 'teachers') });
    assert.ok((await names())?.includes('2 · Anna Berg: How are the teachers doing?'));
  });

  it('that mixes up the order of its messages does no harm', async () => {
    await start();
    const textDocument = { uri: 'file:///talks/one.transcript', version: 7 };
    client.tell('textDocument/didChange', { textDocument, contentChanges: [{ text: 'Ann: So?\n' }] });
    client.tell('textDocument/didClose', { textDocument });
    client.tell('textDocument/didSave', { textDocument });
    assert.equal(await names(), undefined);
    client.openDoc(INTERVIEW);
    client.openDoc(INTERVIEW.replace('students', 'nurses'));
    assert.ok((await names())?.includes('2 · Anna Berg: How are the nurses doing?'));
    client.tell('textDocument/didClose', { textDocument });
    client.tell('textDocument/didClose', { textDocument });
    assert.equal(await names(), undefined);
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
  });

  it('goes on with a text whose file was deleted', async () => {
    const uri = 'file:///talks/one.transcript';
    const files = new Map([[uri, INTERVIEW]]);
    await start({ files, folders: ['file:///talks'] });
    const doc = client.openDoc(INTERVIEW, uri);
    const found = async () => (await client.ask(lsp.WorkspaceSymbolRequest.type, { query: 'nurses' }))?.length;
    doc.replace('students', 'nurses');
    assert.equal(await found(), 1);
    files.delete(uri);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: lsp.FileChangeType.Deleted }] });
    doc.replace('doing', 'now');
    assert.ok((await names())?.includes('2 · Anna Berg: How are the nurses now?'));
    assert.equal(await found(), 1);
    doc.close();
    assert.equal(await found(), 0);
  });

  it('may change settings that are half-typed, and keeps the last answer', async () => {
    await start({ settings: { rules: { 'label-drift': 'off' } } });
    const doc = client.openDoc(INTERVIEW);
    assert.deepEqual(await doc.diagnostics(), []);
    for (const settings of [{ rules: { 'label-drift': 'of' } }, { rules: [] }, { rules: 7 }, 'rules', null]) {
      client.settings = settings;
      client.tell('workspace/didChangeConfiguration', { settings: null });
      await client.next('workspace/diagnostic/refresh');
      assert.equal((await doc.diagnostics()).length, 1);
      client.settings = { rules: { 'label-drift': 'off' } };
      client.tell('workspace/didChangeConfiguration', { settings: null });
      await client.next('workspace/diagnostic/refresh');
      assert.deepEqual(await doc.diagnostics(), []);
    }
  });

  it('has a folder file that is half-typed read as far as it goes', async () => {
    const folder = 'file:///talks/.turnwise.yaml';
    const yaml = 'rules:\n  label-drift: off\nparticipants:\n  - name: Ann\n    aliases: [A\n';
    const files = new Map([[folder, yaml]]);
    await start({ files });
    for (let length = 0; length <= yaml.length; length++) {
      files.set(folder, yaml.slice(0, length));
      client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder, type: lsp.FileChangeType.Changed }] });
      const doc = client.openDoc('Ann: Did you stay?\n\nBen: I did.\n\nAn: And then?\n');
      assert.ok((await doc.diagnostics()).length <= 3);
    }
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
  });

  it('is told once of a file that was opened in another encoding than its own', async () => {
    await start();
    client.openDoc(INTERVIEW);
    const message = client.next<lsp.ShowMessageParams>('window/showMessage');
    client.openDoc('José: Qué?\n'.replace(/[é]/g, '\uFFFD'), 'file:///talks/Jos%C3%A9.transcript').close();
    client.openDoc('Jos\uFFFD: Qu\uFFFD?\n', 'file:///talks/Jos%C3%A9.transcript');
    const { message: said } = await message;
    assert.match(said, /^José\.transcript has letters that could not be read/);
    await names();
    assert.equal(client.heard.filter(({ method }) => method === 'window/showMessage').length, 1);
  });

  it('has null bytes, lone surrogates and marks of direction left as they are', async () => {
    await start();
    const odd =
      'Ann\u200F: Is\0 it \uD83D so?\n\n\u202EBen: It is \uDE00.\n\nAnn\u200F: And\u2066 then?\n\nBen: \uFEFFNo.\n';
    const doc = client.openDoc(odd);
    const edits =
      (await doc.ask(lsp.DocumentFormattingRequest.type, { options: { tabSize: 4, insertSpaces: true } })) ?? [];
    doc.applyEdits(edits);
    const kept = (text: string) => text.replace(/\s/g, '');
    assert.equal(kept(doc.text), kept(odd));
    for (const nth of [0, 3, 8, 12])
      assert.notEqual(await doc.ask(lsp.HoverRequest.type, { position: { line: 0, character: nth } }), undefined);
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
  });
});
