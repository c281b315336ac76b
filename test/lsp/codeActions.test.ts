import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import { dedent } from '../support/marks';
import type { RoleOutcome } from '../../server/src/protocol/outcome';
import type { Client, Doc, Options } from './client';
import { ABLE, connect } from './client';
import { DRIFT, INTERVIEW } from './texts';

const FOLDER = 'file:///talks/.turnwise.yaml';

describe('Code actions', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('mend the finding that they are offered for', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const [best] = await actions(doc, ['quickfix']);
    assert.equal(best?.isPreferred, true);
    assert.equal(best.diagnostics?.[0]?.code, DRIFT);
    client.apply(best.edit ?? {});
    assert.equal(doc.text, INTERVIEW.replace('Consul:', 'Consul Reyes:'));
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('mend all that is certain', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    const found = await actions(doc, ['source.fixAll']);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['source.fixAll.turnwise'],
    );
    client.apply(found[0]?.edit ?? {});
    assert.deepEqual(await doc.diagnostics(), []);
    assert.deepEqual(await actions(doc, ['source.fixAll'], 'Anna'), []);
  });

  it('come by kind as asked', async () => {
    client = await connect();
    const doc = client.openDoc(INTERVIEW);
    assert.ok((await actions(doc, ['refactor'])).every(({ kind }) => kind === 'refactor.rewrite'));
    assert.ok((await actions(doc, ['source'])).every(({ kind }) => kind === 'source.fixAll.turnwise'));
    const kinds = async (at?: string) => new Set((await actions(doc, undefined, at)).map(({ kind }) => kind));
    assert.deepEqual([...(await kinds('students'))], ['refactor.rewrite', 'source.fixAll.turnwise']);
    // On a label that is flagged, what puts it right; all else for whoever asks for it.
    assert.deepEqual([...(await kinds())], ['quickfix', 'source.fixAll.turnwise']);
    assert.ok((await actions(doc, ['refactor'])).length > 3);
  });

  it('are few on a flagged label: the fix, and two ways to keep both', async () => {
    client = await connect();
    const found = await actions(client.openDoc(INTERVIEW), undefined);
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'quickfix').map(({ title }) => title.replace(/'[^']*'/g, '…')),
      [
        'Change to …',
        'Keep both: … is another label of Consul Reyes',
        'Keep both: … is somebody else than Consul Reyes',
        'Ignore this here, with a comment above the line',
      ],
    );
  });

  it('are not offered away from the finding', async () => {
    client = await connect();
    assert.deepEqual(await actions(client.openDoc(INTERVIEW), ['quickfix'], 'students'), []);
  });

  it('mend a folder file as it stands in the editor', async () => {
    const saved = 'participants: [{ name: Ann, role: respondant }]\n';
    client = await connect({ files: new Map([[FOLDER, saved]]) });
    const doc = client.openDoc(`rules: { label-drfit: off }\n${saved}`, FOLDER);
    const [role] = await actions(doc, ['quickfix'], 'respondant');
    assert.equal(role?.title, "Change to 'respondent'");
    const [rule] = await actions(doc, undefined, 'label-drfit');
    assert.equal(rule?.diagnostics?.[0]?.severity, lsp.DiagnosticSeverity.Warning);
    for (const { edit } of [role, rule]) client.apply(edit ?? {});
    assert.equal(doc.text, 'rules: { label-drift: off }\nparticipants: [{ name: Ann, role: respondent }]\n');
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('are not offered for what the folder file ignores', async () => {
    client = await connect({ files: new Map([[FOLDER, "ignore: ['*.transcript']\n"]]) });
    assert.deepEqual(await actions(client.openDoc(INTERVIEW), ['quickfix', 'source']), []);
  });

  it('write edits of versions only for clients that know them', async () => {
    client = await connect({ capabilities: {} });
    const doc = client.openDoc(INTERVIEW);
    const [best] = await actions(doc, ['quickfix']);
    assert.deepEqual(Object.keys(best?.edit?.changes ?? {}), [doc.uri]);
  });
});

describe('Declaring an alias', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  it('writes to the nearest folder file, and the finding goes once that is saved', async () => {
    const files = new Map([[FOLDER, 'participants:\n  - name: Consul Reyes\n']]);
    const doc = await declare({ files });
    assert.match(files.get(FOLDER) ?? '', /aliases: *(\[ *Consul *\]|\n *- *Consul)/);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Changed }] });
    assert.deepEqual(await doc.diagnostics(), []);
    assert.equal(doc.text, INTERVIEW);
  });

  it('writes that the two are two, and the finding goes as well', async () => {
    const files = new Map([[FOLDER, 'participants:\n  - name: Consul Reyes\n']]);
    client = await connect({ files });
    const doc = client.openDoc(INTERVIEW);
    const apart = (await actions(doc, ['quickfix'])).find(({ title }) => title.includes('somebody else'))?.command;
    await client.ask(lsp.ExecuteCommandRequest.type, {
      command: apart?.command ?? '',
      arguments: apart?.arguments ?? [],
    });
    assert.equal(files.get(FOLDER), 'participants:\n  - name: Consul Reyes\n  - Consul\n');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Changed }] });
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('writes to the folder file as it stands in the editor', async () => {
    const files = new Map([[FOLDER, 'participants: []\n']]);
    client = await connect({ files });
    const yaml = client.openDoc('# Not saved yet.\nparticipants:\n  - name: Consul Reyes\n', FOLDER);
    await runAlias(client.openDoc(INTERVIEW));
    assert.match(yaml.text, /^# Not saved yet\.\nparticipants:\n {2}- name: Consul Reyes\n[^]*Consul/);
  });

  it('creates a folder file after asking', async () => {
    const files = new Map<string, string>();
    const doc = await declare({ files, press: 'Create .turnwise.yaml' });
    const asked = client.heard.find(({ method }) => method === 'window/showMessageRequest');
    assert.match(
      (asked?.params as lsp.ShowMessageRequestParams).message,
      /Turnwise keeps this in a small file .* Make it\?/,
    );
    assert.match(files.get(FOLDER) ?? '', /^participants:\n {2}- name: Consul Reyes\n/);
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Created }] });
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('creates nothing where the answer is no', async () => {
    const files = new Map<string, string>();
    await declare({ files });
    assert.deepEqual([...files], []);
    assert.ok(!client.heard.some(({ method }) => method === 'workspace/applyEdit'));
  });

  it('writes to the front matter of a document that has one', async () => {
    const files = new Map([[FOLDER, 'participants: []\n']]);
    const doc = await declare({ files }, `---\ntitle: A talk\n---\n\n${INTERVIEW}`);
    assert.match(doc.text, /^---\ntitle: A talk\nparticipants:\n[^]*Consul[^]*\n---\n\nA talk with/);
    assert.ok(doc.text.endsWith(INTERVIEW));
    assert.equal(files.get(FOLDER), 'participants: []\n');
    assert.deepEqual(await doc.diagnostics(), []);
  });

  it('tells why it was not written', async () => {
    for (const [refuses, why] of [
      ['The disk is full', 'The disk is full'],
      ['', 'the edit was refused'],
    ] as const) {
      const files = new Map([[FOLDER, 'participants: []\n']]);
      client = await connect({ files, refuses });
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await runAlias(client.openDoc(INTERVIEW));
      assert.equal((await told).message, `The label was not declared: ${why}.`);
      client.dispose();
    }
  });

  it('is no refactoring: an editor would save it by itself, and our client tells the server of what it saves', async () => {
    const metadataSupport = true;
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, workspaceEdit: { metadataSupport } } };
    client = await connect({ capabilities, files: new Map([[FOLDER, 'participants: []\n']]) });
    const applied = client.next<lsp.ApplyWorkspaceEditParams>('workspace/applyEdit');
    await runAlias(client.openDoc(INTERVIEW));
    assert.equal((await applied).metadata, undefined);
  });

  it('keeps the line breaks of the document', async () => {
    client = await connect();
    const text = `---\ntitle: A talk\n---\n\n${INTERVIEW}`.replaceAll('\n', '\r\n');
    const doc = client.openDoc(text);
    const applied = client.next<lsp.ApplyWorkspaceEditParams>('workspace/applyEdit');
    await runAlias(doc);
    const inserted = JSON.stringify((await applied).edit);
    assert.match(inserted, /\\r\\n/);
    assert.doesNotMatch(inserted, /[^r]\\n/);
  });

  it('tells what to do where the document is in no folder', async () => {
    client = await connect();
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await runAlias(client.openDoc(INTERVIEW, 'untitled:Untitled-1'));
    assert.match((await told).message, /^Save this transcript first/);
  });

  it('refuses arguments that it does not know', async () => {
    client = await connect();
    const params = { command: 'turnwise.declareAlias', arguments: ['file:///a', 3] };
    await assert.rejects(client.ask(lsp.ExecuteCommandRequest.type, params), { code: lsp.ErrorCodes.InvalidParams });
  });

  it('is not offered to a client that applies no edits', async () => {
    client = await connect({ capabilities: { ...ABLE, workspace: {} } });
    const found = await actions(client.openDoc(INTERVIEW), ['quickfix']);
    assert.ok(found.length > 0 && found.every(({ command }) => command === undefined));
  });

  async function declare(options: Options, text = INTERVIEW): Promise<Doc> {
    client = await connect(options);
    const doc = client.openDoc(text);
    await runAlias(doc);
    return doc;
  }
});

describe('Going to the next finding of the kind', () => {
  it('is offered by a command to a client that shows documents, and to no other', async () => {
    const gaps = 'Ann: When [inaudible 1:02] was it?\n\nBen: In [inaudible] March.\n';
    for (const showDocument of [{ support: true }, undefined]) {
      const client = await connect({ capabilities: { ...ABLE, window: { ...(showDocument && { showDocument }) } } });
      const doc = client.openDoc(gaps);
      const ways = (await actions(doc, ['quickfix'], '[inaudible 1:02]')).filter(({ title }) =>
        title.startsWith('Go to'),
      );
      const expected = [[doc.uri, doc.at('[inaudible 1:02]'), [doc.range('[inaudible]')]]];
      assert.deepEqual(
        ways.map(({ command }) => command?.arguments),
        showDocument ? expected : [],
      );
      client.dispose();
    }
  });
});

describe('Setting a role', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });
  const setRole = (doc: Doc, ...args: readonly string[]): Promise<unknown> =>
    client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.setRole', arguments: [doc.uri, ...args] });

  it('writes to the front matter of a document that has one', async () => {
    client = await connect();
    const doc = client.openDoc(`---\ntitle: A talk\n---\n\n${INTERVIEW}`);
    await setRole(doc, 'Anna Berg', 'Anna Berg', 'moderator');
    assert.match(doc.text, /^---\ntitle: A talk\nparticipants:\n {2}- name: Anna Berg\n {4}role: moderator\n---\n/);
  });

  it('makes a front matter at the very top where there is none, and changes nothing else', async () => {
    client = await connect({ files: new Map([[FOLDER, 'participants: []\n']]) });
    const doc = client.openDoc(INTERVIEW);
    await setRole(doc, 'Anna Berg', 'Anna Berg', 'moderator');
    assert.equal(doc.text, `---\nparticipants:\n  - name: Anna Berg\n    role: moderator\n---\n\n${INTERVIEW}`);
    assert.ok(!client.heard.some(({ method }) => method === 'window/showMessageRequest'));
  });

  it('writes to the folder, without asking, where no front matter can stand', async () => {
    const captions = ['Anna: Did you stay?', 'Ben: I did.', 'Anna: For long?', 'Ben: For years.'];
    const cues = captions.map((said, at) => `00:0${at}.000 --> 00:0${at}.900\n${said}\n`).join('\n');
    for (const [name, text] of [
      ['a.vtt', `WEBVTT\n\n${cues}`],
      ['b.transcript', `WEBVTT\n\n${cues}`],
      [
        'c.transcript',
        `@UTF8\n@Begin\n@Participants:\tANN Anna, BEN Ben\n*ANN:\tdid you stay ?\n*BEN:\tI did .\n@End\n`,
      ],
    ] as const) {
      const files = new Map<string, string>();
      client = await connect({ files });
      const doc = client.openDoc(text, `file:///talks/${name}`);
      await setRole(doc, 'Anna', 'Anna', 'interviewer');
      assert.equal(doc.text, text);
      assert.equal(files.get(FOLDER), 'participants:\n  - name: Anna\n    role: interviewer\n', name);
      assert.ok(!client.heard.some(({ method }) => method === 'window/showMessageRequest'));
      client.dispose();
    }
  });

  it('writes where it is wanted, and answers with that to a client that tells it', async () => {
    const files = new Map([[FOLDER, 'profile: plain\n']]);
    client = await connect({ files, initializationOptions: { outcomes: true } });
    const doc = client.openDoc(INTERVIEW);
    const inFolder = (await setRole(doc, 'Anna Berg', 'Anna Berg', 'other', 'folder')) as RoleOutcome;
    const after = 'profile: plain\nparticipants:\n  - name: Anna Berg\n    role: other\n';
    assert.deepEqual(
      [inFolder.uri, inFolder.folder, files.get(FOLDER)],
      [FOLDER, { before: 'profile: plain\n', after }, after],
    );
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Changed }] });
    const here = await setRole(doc, 'Anna Berg', 'Anna Berg', 'moderator', 'transcript');
    assert.deepEqual(here, { done: 'setRole', name: 'Anna Berg', role: 'moderator', uri: doc.uri });
    assert.match(doc.text, /^---\nparticipants:\n {2}- name: Anna Berg\n {4}role: moderator\n---\n\nA talk with/);
  });

  it('tells any other client where it stands, and how to take it back', async () => {
    client = await connect();
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    assert.equal(await setRole(client.openDoc(INTERVIEW), 'Anna Berg', 'Anna Berg', 'other'), null);
    const { message, type } = await told;
    assert.equal(message, 'The role of Anna Berg stands at the top of this transcript. Undo takes it back.');
    assert.equal(type, lsp.MessageType.Info);
  });

  it('writes to the folder file, also beside a front matter where the participant is declared in the folder', async () => {
    const files = new Map([[FOLDER, 'participants:\n  - name: Anna Berg\n    aliases: [AB]\n']]);
    client = await connect({ files });
    const doc = client.openDoc(`---\ntitle: A talk\n---\n\n${INTERVIEW}`);
    await setRole(doc, 'Anna Berg', 'Anna Berg', 'moderator');
    assert.match(files.get(FOLDER) ?? '', /aliases: \[AB\]\n {4}role: moderator\n$/);
    assert.ok(doc.text.endsWith(INTERVIEW) && !doc.text.includes('moderator'));
  });

  it('tells a client that listens when transcripts are read otherwise', async () => {
    const files = new Map([[FOLDER, 'participants: [Anna Berg]\n']]);
    client = await connect({ files, initializationOptions: { readAnew: true } });
    await setRole(client.openDoc(INTERVIEW), 'Anna Berg', 'Anna Berg', 'other');
    const told = client.next('turnwise/readAnew');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Changed }] });
    await told;
  });

  it('says so where the role is declared already', async () => {
    client = await connect({ files: new Map([[FOLDER, 'participants: [{ name: Anna Berg, role: other }]\n']]) });
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await setRole(client.openDoc(INTERVIEW), 'Anna Berg', 'Anna Berg', 'other');
    assert.match((await told).message, /^The role was not declared/);
  });

  it('takes no other role than there are', async () => {
    client = await connect();
    await assert.rejects(setRole(client.openDoc(INTERVIEW), 'Anna Berg', 'Anna Berg', 'star'), {
      code: lsp.ErrorCodes.InvalidParams,
    });
  });
});

describe('Remembering that a label is no speaker', () => {
  it('writes it where declarations are, and the finding goes', async () => {
    const client = await connect();
    const talk = 'Ann: When?\n\nBen: In March.\n\nProblem: Nobody knew.\n\nAnn: And then?\n\nBen: I left.\n\n';
    const doc = client.openDoc(
      `---\ntitle: A talk\n---\n\n${talk}Problem: Again.\n\nAnn: Why?\n\nBen: It was cold.\n\nProblem: Nobody came.\n\nAnn: Nobody?\n\nBen: Not one.\n\nProblem: Never again.\n\nAnn: Never?\n\nBen: Never.\n`,
    );
    await runAlias(doc, 'Problem:');
    assert.match(doc.text, /^---\ntitle: A talk\nnotSpeakers: \[Problem\]\n---\n/);
    assert.deepEqual(await doc.diagnostics(), []);
    client.dispose();
  });
});

async function actions(doc: Doc, only: string[] | undefined, at = 'Consul:'): Promise<lsp.CodeAction[]> {
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  const found = await doc.ask(lsp.CodeActionRequest.type, { range: { start: doc.at(at), end: doc.at(at) }, context });
  return (found ?? []).filter((action) => lsp.CodeAction.is(action));
}

/** Runs the command as an editor does that was offered it. */
async function runAlias(doc: Doc, at?: string): Promise<void> {
  const found = await actions(doc, ['quickfix'], at);
  const command = found.find((action) => action.command !== undefined)?.command;
  assert.ok(command, dedent(`No alias among: ${found.map(({ title }) => title).join(', ')}`));
  await doc.client.ask(lsp.ExecuteCommandRequest.type, {
    command: command.command,
    arguments: command.arguments ?? [],
  });
}
