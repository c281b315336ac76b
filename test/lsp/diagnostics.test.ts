import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Client } from './client';
import { ABLE, connect } from './client';
import { DRIFT, INTERVIEW } from './texts';

const FOLDER = 'file:///talks/.turnwise.yaml';
const OFF = 'rules: { label-drift: off }\n';

describe('Diagnostics', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('are told with code, page, place and what they relate to', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const [drift, ...others] = await doc.diagnostics();
    assert.deepEqual(others, []);
    assert.equal(drift?.code, DRIFT);
    assert.equal(drift.source, 'turnwise');
    assert.equal(drift.severity, lsp.DiagnosticSeverity.Warning);
    assert.equal(
      drift.codeDescription?.href,
      'https://github.com/turnwise/turnwise/blob/main/docs/rules/label-drift.md',
    );
    assert.deepEqual(drift.range, { start: doc.at('Consul:'), end: doc.at('Consul:', 6) });
    assert.ok((drift.relatedInformation ?? []).length > 0);
    assert.equal(drift.relatedInformation?.[0]?.location.uri, doc.uri);
  });

  it('are not told twice while they stay the same', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const first = await doc.ask(lsp.DocumentDiagnosticRequest.type, {});
    const previousResultId = first.resultId ?? '';
    assert.notEqual(previousResultId, '');
    const again = await doc.ask(lsp.DocumentDiagnosticRequest.type, { previousResultId });
    assert.deepEqual(again, { kind: 'unchanged', resultId: previousResultId });
    doc.replace('There is a plan.', 'There is no plan.');
    const typed = await doc.ask(lsp.DocumentDiagnosticRequest.type, { previousResultId });
    assert.equal(typed.kind, 'unchanged');
    doc.replace('Consul:', 'Consul Reyes:');
    const mended = await doc.ask(lsp.DocumentDiagnosticRequest.type, { previousResultId });
    assert.deepEqual(mended.kind === 'full' && mended.items, []);
    assert.notEqual(mended.resultId, previousResultId);
  });

  it('are pushed to a client that does not pull', async () => {
    client = await connect({ capabilities: {} });
    const doc = client.openDoc(INTERVIEW);
    const first = await client.nextPush();
    assert.deepEqual([first.uri, first.version, first.diagnostics.length], [doc.uri, 1, 1]);
    assert.equal(first.diagnostics[0]?.relatedInformation, undefined);
    doc.replace('Consul:', 'Consul Reyes:');
    assert.deepEqual(await client.nextPush(), { uri: doc.uri, version: 2, diagnostics: [] });
    doc.close();
    assert.deepEqual(await client.nextPush(), { uri: doc.uri, diagnostics: [] });
  });

  it('follow the settings', async () => {
    client = await connect({ settings: { rules: { [DRIFT]: 'error', nonsense: 3 } } });
    const doc = client.openDoc(INTERVIEW);
    assert.equal((await doc.diagnostics())[0]?.severity, lsp.DiagnosticSeverity.Error);
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.settings = { rules: { [DRIFT]: 'off' } };
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('follow settings that are pushed or given at the start', async () => {
    const initializationOptions = { rules: { [DRIFT]: 'off' } };
    client = await connect({ capabilities: {}, initializationOptions });
    client.openDoc(INTERVIEW);
    assert.deepEqual((await client.nextPush()).diagnostics, []);
    client.tell('workspace/didChangeConfiguration', { settings: { turnwise: { rules: {} } } });
    assert.equal((await client.nextPush()).diagnostics.length, 1);
  });

  it('follow settings given at the start where the client has none of ours when it is asked', async () => {
    client = await connect({ initializationOptions: { rules: { [DRIFT]: 'off' } }, settings: null });
    const doc = client.openDoc(INTERVIEW);
    assert.deepEqual(await doc.diagnostics(), []);
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.settings = { rules: { [DRIFT]: 'error' } };
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.equal((await doc.diagnostics()).length, 1);
    const again = client.next('workspace/diagnostic/refresh');
    client.settings = null;
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await again;
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('follow the nearest folder file as it is saved', async () => {
    const files = new Map([['file:///.turnwise.yaml', OFF]]);
    client = await connect({ files });
    const doc = client.openDoc(INTERVIEW);
    assert.deepEqual(await doc.diagnostics(), []);
    files.set(FOLDER, 'rules: { label-drift: hint }\n');
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Created }] });
    await refreshed;
    assert.equal((await doc.diagnostics())[0]?.severity, lsp.DiagnosticSeverity.Hint);
  });

  it('follow a folder file that only the client can read', async () => {
    const clientFiles = new Map([['vscode-vfs://github/talks/.turnwise.yaml', OFF]]);
    client = await connect({ clientFiles, initializationOptions: { readFile: true } });
    const doc = client.openDoc(INTERVIEW, 'vscode-vfs://github/talks/2020/one.transcript');
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('are there where the client fails to read a folder file', async () => {
    client = await connect({ initializationOptions: { readFile: true } });
    const doc = client.openDoc(INTERVIEW, 'vscode-vfs://github/talks/one.transcript');
    assert.equal((await doc.diagnostics()).length, 1);
  });

  it('are asked for anew after a folder file was saved, and only if it changed', async () => {
    const files = new Map([[FOLDER, OFF]]);
    client = await connect({ files });
    const doc = client.openDoc(INTERVIEW);
    const yaml = client.openDoc(OFF, FOLDER);
    assert.deepEqual(await doc.diagnostics(), []);
    yaml.save();
    await doc.diagnostics();
    assert.ok(!client.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    files.set(FOLDER, '');
    const refreshed = client.next('workspace/diagnostic/refresh');
    yaml.save();
    await refreshed;
    assert.equal((await doc.diagnostics()).length, 1);
  });

  it('watch folder files where the client lets them', async () => {
    const registrations = async (): Promise<string> => {
      // Whatever the server says at the start comes before its first answer.
      await client.openDoc(INTERVIEW).diagnostics();
      return JSON.stringify(client.heard.filter(({ method }) => method === 'client/registerCapability'));
    };
    client = await connect();
    assert.match(await registrations(), /\*\*\/\.turnwise\.yaml/);
    client.dispose();
    client = await connect({ capabilities: { ...ABLE, workspace: {} } });
    assert.equal(await registrations(), '[]');
  });

  it('are silent on what a folder file ignores', async () => {
    const files = new Map([[FOLDER, "ignore: ['drafts/**']\n"]]);
    client = await connect({ files });
    assert.deepEqual(await client.openDoc(INTERVIEW, 'file:///talks/drafts/a%20b.transcript').diagnostics(), []);
    assert.equal((await client.openDoc(INTERVIEW, 'file:///talks/final/a%20b.transcript').diagnostics()).length, 1);
  });

  it('show what is wrong in a folder file, and nothing else of it', async () => {
    client = await connect();
    const doc = client.openDoc('participants:\n  - name: Ann\n    role: boss\n', FOLDER);
    const [problem, ...others] = await doc.diagnostics();
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'participants-invalid');
    assert.deepEqual(problem.range, doc.range('boss'));
    assert.equal(await doc.ask(lsp.FoldingRangeRequest.type, {}), null);
  });
});
