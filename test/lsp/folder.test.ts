import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { PickParams } from '../../server/src/protocol/pick';
import type { Overview } from '../../server/src/protocol/overview';
import type { Speaker, SpeakersParams } from '../../server/src/protocol/speakers';
import { SPEAKERS } from '../../server/src/protocol/speakers';
import type { RelabelWish } from '../../server/src/protocol/relabelling';
import type { Transcripts } from '../../server/src/protocol/transcripts';
import { dedent } from '../support/marks';
import type { Client, Doc, Options } from './client';
import { ABLE, connect } from './client';

const FOLDER = 'file:///talks';
const [HARBOUR, SCHOOL, NOTES] = [`${FOLDER}/1%20harbour.transcript`, `${FOLDER}/10.txt`, `${FOLDER}/2.md`];
const DECLARATIONS = `${FOLDER}/.turnwise.yaml`;

const AT_HARBOUR = dedent(`
  Ines Brandt: How many bridges are closed in the harbour?

  Ada Okafor: Two of them.

  Ines Brandt: And the third one?

  Ada Okafor: It was never a bridge.
`);

/** Of many files each is this: they are counted, and what is in them is read as often. */
const SHORT = 'Ann: Is it so?\n\nBen: It is.\n';

const AT_SCHOOL = dedent(`
  Tom Rask: Who teaches here on Sundays?

  ADA OKAFOR: My sister does.

  Tom Rask: And on Mondays?

  ADA OKAFOR: Nobody at all.

  Tom Rask: Is that so?

  ADA OKAFOR: It is.

  Tom Rask: What does the board say?
`);

const OVERVIEW = new lsp.ProtocolRequestType<object, Overview | null, never, void, void>('turnwise/overview');
/** The list without its stamps, which tell of changes alone. */
async function listOf(client: Client) {
  const { transcripts } = await client.ask(TRANSCRIPTS, {});
  return {
    transcripts: transcripts.map(({ uri, name, turns, questions, unanswered }) => ({
      ...{ uri, name, turns, questions, unanswered },
    })),
  };
}

const TRANSCRIPTS = new lsp.ProtocolRequestType<object, Transcripts, never, void, void>('turnwise/transcripts');
const CHANGED = 'turnwise/transcriptsChanged';

function filesOf(...more: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map([[HARBOUR, AT_HARBOUR], [SCHOOL, AT_SCHOOL], [NOTES, '# Notes\n\nTo do: write more.\n'], ...more]);
}

describe('The folder', () => {
  let client: Client;
  afterEach(() => {
    client.dispose();
  });

  async function start(files = filesOf(), options: Options = {}): Promise<Client> {
    client = await connect({ files, folders: [FOLDER], ...options });
    return client;
  }

  async function names(): Promise<readonly string[]> {
    return (await client.ask(TRANSCRIPTS, {})).transcripts.map(({ name }) => name);
  }

  async function found(query: string): Promise<readonly string[]> {
    return ((await client.ask(lsp.WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);
  }

  function watched(...changes: readonly (readonly [string, lsp.FileChangeType])[]): void {
    client.tell(lsp.DidChangeWatchedFilesNotification.method, {
      changes: changes.map(([uri, type]) => ({ uri, type })),
    });
  }

  describe('as a list', () => {
    it('has every .transcript and every other text that plainly is one, by name', async () => {
      await start();
      assert.deepEqual(await listOf(client), {
        transcripts: [
          { uri: HARBOUR, name: '1 harbour.transcript', turns: 4, questions: 2, unanswered: 0 },
          { uri: SCHOOL, name: '10.txt', turns: 7, questions: 4, unanswered: 1 },
        ],
      });
    });

    it('leaves out what is binary, too large, or ignored by the folder', async () => {
      const [binary, large, draft] = [
        `${FOLDER}/b.transcript`,
        `${FOLDER}/c.transcript`,
        `${FOLDER}/drafts/d.transcript`,
      ];
      const files = filesOf([binary, `${AT_HARBOUR}\0`], [draft, AT_HARBOUR], [DECLARATIONS, 'ignore: [drafts/**]']);
      await start(files.set(large, `${AT_HARBOUR}\n`.repeat(20_000)));
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt']);
    });

    it('is ignored by patterns within the folder of their file alone', async () => {
      const below = `${FOLDER}/below/.turnwise.yaml`;
      await start(
        filesOf(
          [below, 'ignore: ["../*", "/talks/*", "**/1 harbour.transcript"]'],
          [`${FOLDER}/below/a.md`, AT_SCHOOL],
        ),
      );
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt', 'below/a.md']);
    });

    it('is not kept waiting by a pattern that could be tried for ever, nor by a folder file without an end', async () => {
      const deep = `${FOLDER}/${'a/'.repeat(38)}b.transcript`;
      const endless = `${FOLDER}/endless/.turnwise.yaml`;
      const files = filesOf([DECLARATIONS, `ignore: ["${'**/a/'.repeat(12)}**/b/c", "10.*"]`], [deep, AT_HARBOUR]);
      files.set(endless, 'ignore: ["*"]\n' + '# \n'.repeat(500_000)).set(`${FOLDER}/endless/c.transcript`, AT_HARBOUR);
      await start(files);
      const began = process.cpuUsage();
      assert.deepEqual(await names(), [
        '1 harbour.transcript',
        `${'a/'.repeat(38)}b.transcript`,
        'endless/c.transcript',
      ]);
      assert.ok(process.cpuUsage(began).user < 2e6);
    });

    it('has documents as they are in the editor, saved or not', async () => {
      await start();
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      client.openDoc(AT_SCHOOL, 'untitled:Untitled-1');
      client.openDoc(AT_SCHOOL, 'git:/talks/10.txt?HEAD');
      doc.replace('How many bridges', 'How many new bridges');
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt', 'Untitled-1']);
      assert.deepEqual(await found('new bridges harbour'), ['How many new bridges are closed in the harbour?']);
      doc.close();
      assert.deepEqual(await found('new bridges harbour'), []);
    });

    it('knows a file under whatever URI it is opened', async () => {
      await start(filesOf([`${FOLDER}/a%28b%29.transcript`, AT_HARBOUR]));
      client.openDoc(AT_HARBOUR, `${FOLDER}/a(b).transcript`);
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt', 'a(b).transcript']);
    });

    it('is empty without a folder, but for what is open', async () => {
      await start(filesOf(), { folders: [] });
      client.openDoc(AT_HARBOUR, HARBOUR);
      assert.deepEqual(await names(), ['1 harbour.transcript']);
    });

    it('follows the folders of the workspace', async () => {
      const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, workspaceFolders: true } };
      await start(filesOf(['file:///more/a.transcript', AT_HARBOUR]), { capabilities });
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt']);
      const [added, removed] = [[{ uri: 'file:///more', name: '' }], [{ uri: FOLDER, name: '' }]];
      client.tell(lsp.DidChangeWorkspaceFoldersNotification.method, { event: { added, removed } });
      assert.deepEqual(await names(), ['a.transcript']);
      assert.ok(client.heard.some(({ method }) => method === 'workspace/configuration'));
    });

    it('is told to be out of date once, until it is asked for again', async () => {
      await start();
      await names();
      const told = client.next(CHANGED);
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      doc.replace('Two', 'Three');
      await told;
      await found('bridges');
      assert.equal(client.heard.filter(({ method }) => method === CHANGED).length, 1);
      await names();
      const again = client.next(CHANGED);
      doc.replace('Three', 'Four');
      await again;
    });

    it('is read with a progress that can be stopped', async () => {
      const files = new Map(Array.from({ length: 40 }, (_, at) => [`${FOLDER}/${at}.transcript`, AT_HARBOUR] as const));
      const capabilities = { ...ABLE, window: { workDoneProgress: true } };
      await start(files, { capabilities });
      const created = client.next<lsp.WorkDoneProgressCreateParams>('window/workDoneProgress/create');
      const listed = names();
      const { token } = await created;
      await new Promise((resolve) => client.connection.onProgress(lsp.WorkDoneProgress.type, token, resolve));
      client.tell('window/workDoneProgress/cancel', { token });
      assert.ok((await listed).length < 40);
    });
  });

  describe('where something is wrong', () => {
    it('is known but for a folder that cannot be listed', async () => {
      await start(filesOf(), { folders: ['file://elsewhere/share', FOLDER] });
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt']);
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt']);
    });

    it('is empty when it was stopped while it was listed, until its folders change', async () => {
      const uris = Array.from({ length: 200 }, (_, at) => `${FOLDER}/${at}.transcript`);
      const read: string[] = [];
      const hasRead = (uri: string) => {
        if (uri.endsWith('.transcript')) read.push(uri);
      };
      const workspace = { ...ABLE.workspace, workspaceFolders: true };
      const capabilities = { ...ABLE, workspace, window: { workDoneProgress: true } };
      await start(new Map(uris.map((uri) => [uri, SHORT])), { capabilities, hasRead });
      const created = client.next<lsp.WorkDoneProgressCreateParams>('window/workDoneProgress/create');
      const listed = names();
      const { token } = await created;
      await new Promise((resolve) => client.connection.onProgress(lsp.WorkDoneProgress.type, token, resolve));
      client.tell('window/workDoneProgress/cancel', { token });
      assert.deepEqual([await listed, await found('so'), read], [[], [], []]);
      client.tell(lsp.DidChangeWorkspaceFoldersNotification.method, { event: { added: [], removed: [] } });
      assert.equal((await names()).length, 200);
    });

    it('keeps what was read before it was stopped as it is now, and no more', async () => {
      const all = Array.from({ length: 40 }, (_, at) => [`${FOLDER}/${at}.transcript`, AT_HARBOUR] as const);
      const files = new Map(all);
      let stop = () => {
        // Not yet.
      };
      const hasRead = (uri: string) => {
        if (uri === `${FOLDER}/20.transcript`) stop();
      };
      await start(files, { capabilities: { ...ABLE, window: { workDoneProgress: true } }, hasRead });
      const created = client.next<lsp.WorkDoneProgressCreateParams>('window/workDoneProgress/create');
      const listed = names();
      const { token } = await created;
      stop = () => {
        client.tell('window/workDoneProgress/cancel', { token });
      };
      const known = await listed;
      assert.ok(known.length > 20 && known.length < 40);
      files.set(`${FOLDER}/0.transcript`, AT_HARBOUR.replace('bridges', 'ferries'));
      files.delete(`${FOLDER}/1.transcript`);
      watched([`${FOLDER}/0.transcript`, lsp.FileChangeType.Changed], [FOLDER, lsp.FileChangeType.Deleted]);
      assert.deepEqual(await found('ferries'), ['How many ferries are closed in the harbour?']);
      assert.deepEqual(
        await names(),
        known.filter((name) => name !== '1.transcript'),
      );
    });
  });

  describe('from a client that lists and reads the files', () => {
    it('is the same', async () => {
      const clientFiles = new Map(
        Array.from(filesOf(), ([uri, text]) => [uri.replace('file:', 'vfs:'), text] as const),
      );
      clientFiles.set('vfs:///talks/.git/a.transcript', AT_HARBOUR);
      const initializationOptions = { readFile: true, files: true };
      await start(new Map(), { clientFiles, folders: ['vfs:///talks'], initializationOptions });
      assert.deepEqual(await names(), ['1 harbour.transcript', '10.txt']);
      assert.deepEqual(await found('sundays teaches'), ['Who teaches here on Sundays?']);
    });

    it('is empty where it does neither', async () => {
      await start(new Map(), { folders: ['vfs:///talks'] });
      assert.deepEqual(await names(), []);
    });
  });

  describe('when files change', () => {
    /** What is known after some changes is what a server knows that starts only now. */
    async function assertFresh(files: Map<string, string>): Promise<void> {
      const known = [await listOf(client), await client.ask(lsp.WorkspaceSymbolRequest.type, { query: '' })];
      const other = await connect({ files, folders: [FOLDER] });
      const fresh = [await listOf(other), await other.ask(lsp.WorkspaceSymbolRequest.type, { query: '' })];
      other.dispose();
      assert.deepEqual(known, fresh);
    }

    const { Created, Changed, Deleted } = lsp.FileChangeType;

    it('knows what a fresh look would find, whatever came in which order', async () => {
      const files = filesOf();
      await start(files);
      await names();
      files.set(HARBOUR, AT_HARBOUR.replace('Two', 'None?'));
      watched([HARBOUR, Changed]);
      await assertFresh(files);
      const moved = `${FOLDER}/old/1.transcript`;
      files.delete(HARBOUR);
      files.set(moved, AT_HARBOUR);
      watched([moved, Created], [HARBOUR, Deleted]);
      await assertFresh(files);
      const doc = client.openDoc(AT_SCHOOL, SCHOOL);
      doc.replace('Sundays', 'Fridays');
      files.set(SCHOOL, doc.text);
      doc.save();
      doc.close();
      await assertFresh(files);
      files.delete(moved);
      watched([`${FOLDER}/old`, Deleted]);
      await assertFresh(files);
      files.set(NOTES, AT_SCHOOL);
      watched([NOTES, Changed]);
      await assertFresh(files);
      files.set(SCHOOL, 'Nothing is said here.');
      watched([SCHOOL, Deleted], [SCHOOL, Created]);
      await assertFresh(files);
      files.set(DECLARATIONS, 'ignore: ["2.md"]');
      watched([DECLARATIONS, Created]);
      await assertFresh(files);
    });

    it('looks again where a folder comes or goes of whose files nothing is told, whatever its name', async () => {
      const files = filesOf();
      await start(files);
      for (const folder of ['talks.v2', '14.05.2024', 'with guests']) {
        const uri = `${FOLDER}/${encodeURIComponent(folder)}`;
        await names();
        files.set(`${uri}/a.transcript`, AT_HARBOUR);
        watched([uri, Created]);
        assert.ok((await names()).includes(`${folder}/a.transcript`));
        files.delete(`${uri}/a.transcript`);
        watched([uri, Deleted]);
        assert.ok(!(await names()).includes(`${folder}/a.transcript`));
      }
    });

    it('does not look again for files that are surely no transcripts', async () => {
      const files = filesOf();
      await start(files);
      await names();
      files.set(`${FOLDER}/3.transcript`, AT_HARBOUR);
      watched([`${FOLDER}/a.js`, Created], [`${FOLDER}/b.PNG`, Deleted], [`${FOLDER}/more`, Changed]);
      assert.ok(!(await names()).includes('3.transcript'));
    });

    it('does so for a client that does not watch', async () => {
      const files = filesOf();
      await start(files, { capabilities: {} });
      await names();
      files.delete(SCHOOL);
      files.set(HARBOUR, AT_HARBOUR.replace('How many', 'How many more'));
      files.set(`${FOLDER}/3.transcript`, AT_HARBOUR);
      await assertFresh(files);
    });

    it('looks at declarations again, too, for a client that does not watch', async () => {
      const files = filesOf();
      await start(files, { capabilities: {} });
      await names();
      files.set(DECLARATIONS, 'ignore: ["10.txt"]');
      assert.deepEqual(await names(), ['1 harbour.transcript']);
    });

    it('is told of what changes while it is listed', async () => {
      const opened: Doc[] = [];
      const hasRead = (uri: string) => {
        if (uri === SCHOOL) opened[0]?.replace('Two', 'Three');
      };
      await start(filesOf(), { hasRead });
      opened.push(client.openDoc(AT_HARBOUR, HARBOUR));
      const told = client.next(CHANGED);
      await names();
      await told;
    });

    it('watches from the first question on', async () => {
      await start();
      const registered = client.next<lsp.RegistrationParams>('client/registerCapability');
      await names();
      await registered;
      const watchers = client.heard.filter(({ params }) => JSON.stringify(params).includes('**/*.{transcript,'));
      assert.equal(watchers.length, 1);
      assert.match(JSON.stringify(watchers), /[{,]txt,TXT,Txt,/);
    });
  });

  describe('as symbols', () => {
    it('finds a question by three of its words, where it stands', async () => {
      await start();
      const [first, ...others] =
        (await client.ask(lsp.WorkspaceSymbolRequest.type, { query: 'harbour bridg clos' })) ?? [];
      assert.deepEqual(others, []);
      assert.deepEqual(first, {
        name: 'How many bridges are closed in the harbour?',
        kind: lsp.SymbolKind.Event,
        containerName: 'Ines Brandt · 1 harbour.transcript',
        location: { uri: HARBOUR, range: { start: { line: 0, character: 13 }, end: { line: 0, character: 56 } } },
      });
    });

    it('finds people', async () => {
      await start();
      assert.deepEqual(await found('okafor'), ['Ada Okafor', 'ADA OKAFOR']);
    });

    it('finds the same whether all transcripts were read before or none was', async () => {
      const queries = ['harbour', 'okafor', 'TEACHES sundays', '10', 'brdgs', 'nobody', ''];
      await start();
      const first: (readonly string[])[] = [];
      for (const query of queries) first.push(await found(query));
      await names();
      const again = await Promise.all(queries.map(found));
      assert.deepEqual(first, again);
      assert.deepEqual(
        first.map((all) => all.length > 0),
        [true, true, true, true, true, false, true],
      );
    });

    it('finds what has the letters of a word where nothing has the word', async () => {
      await start();
      assert.deepEqual(await found('hrbr clsd'), ['How many bridges are closed in the harbour?']);
    });

    it('ends where nobody waits for it any longer, though nothing was found', async () => {
      const files = Array.from({ length: 200 }, (_, at) => [`${FOLDER}/${at}.transcript`, SHORT] as const);
      const read: string[] = [];
      const cancel = new lsp.CancellationTokenSource();
      const hasRead = (uri: string) => {
        if (uri.endsWith('.transcript')) read.push(uri);
        if (read.length === 20) cancel.cancel();
      };
      await start(new Map(files), { hasRead });
      const search = client.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'zebra' }, cancel.token);
      await assert.rejects(search);
      await names();
      // The list reads them all; the search before it has looked into a few.
      assert.ok(read.length < 300, `${read.length} were read`);
    });

    it('finds what was changed after a search had passed over it', async () => {
      const files = filesOf();
      await start(files);
      assert.deepEqual(await found('ferries'), []);
      files.set(HARBOUR, AT_HARBOUR.replace('bridges', 'ferries'));
      watched([HARBOUR, lsp.FileChangeType.Changed]);
      assert.deepEqual(await found('ferries'), ['How many ferries are closed in the harbour?']);
    });
  });

  describe('as an overview', () => {
    it('answers for a transcript that is not open, and for no other file', async () => {
      await start(filesOf(['file:///elsewhere/a.transcript', AT_HARBOUR]));
      const ask = (uri: string) => client.ask(OVERVIEW, { textDocument: { uri } });
      assert.equal((await ask(SCHOOL))?.questions.length, 4);
      assert.equal(await ask(NOTES), null);
      assert.equal(await ask('file:///elsewhere/a.transcript'), null);
      assert.equal(await ask(`${FOLDER}/none.transcript`), null);
    });
  });

  describe('as references', () => {
    async function references(doc: Doc, text: string): Promise<readonly string[]> {
      const context = { includeDeclaration: false };
      const places = (await doc.ask(lsp.ReferencesRequest.type, { position: doc.at(text), context })) ?? [];
      return places.map(({ uri, range }) => `${uri.replace(`${FOLDER}/`, '')} ${range.start.line + 1}`);
    }

    it('has the turns here, then those of the same person elsewhere', async () => {
      await start();
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const there = ['10.txt 3', '10.txt 7', '10.txt 11'];
      assert.deepEqual(await references(doc, 'Ada Okafor'), [
        '1%20harbour.transcript 3',
        '1%20harbour.transcript 7',
        ...there,
      ]);
      assert.deepEqual((await references(doc, 'Ines Brandt')).length, 2);
    });

    it('joins nobody by a part or by one name', async () => {
      const text = AT_HARBOUR.replaceAll('Ines Brandt', 'Interviewer').replaceAll('Ada Okafor', 'Okafor');
      await start(filesOf([`${FOLDER}/a.transcript`, text]));
      const doc = client.openDoc(text, `${FOLDER}/b.transcript`);
      assert.equal((await references(doc, 'Interviewer')).length, 2);
      assert.equal((await references(doc, 'Okafor')).length, 2);
    });

    it('knows a declaration under whatever URI it is told of', async () => {
      const text = AT_HARBOUR.replaceAll('Ada Okafor', 'Mayor');
      const [one, other] = [`${FOLDER}/x%282024%29`, `${FOLDER}/x(2024)`];
      const files = new Map([
        [`${one}/a.transcript`, text],
        [`${one}/b.transcript`, text],
      ]);
      await start(files);
      const doc = client.openDoc(text, `${other}/a.transcript`);
      assert.equal((await references(doc, 'Mayor')).length, 2);
      const yaml = 'participants: [{ name: Ada Okafor, aliases: [Mayor] }]';
      for (const folder of [one, other]) files.set(`${folder}/.turnwise.yaml`, yaml);
      watched([`${other}/.turnwise.yaml`, lsp.FileChangeType.Created]);
      assert.equal((await references(doc, 'Mayor')).length, 4);
    });

    it('joins whom the folder declares', async () => {
      const text = AT_HARBOUR.replaceAll('Ada Okafor', 'Mayor');
      const yaml = 'participants: [{ name: Ada Okafor, aliases: [Mayor, ADA OKAFOR] }]';
      await start(filesOf([DECLARATIONS, yaml], [`${FOLDER}/a.transcript`, text]));
      const doc = client.openDoc(text, `${FOLDER}/a.transcript`);
      assert.equal((await references(doc, 'Mayor')).length, 2 + 2 + 3);
    });
  });

  describe('with a speaker renamed in all of it', () => {
    async function rename(doc: Doc, text: string, to = 'Ada Obi'): Promise<void> {
      const wish: RelabelWish = { action: 'renameInFolder', range: doc.range(text), to };
      await client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.relabel', arguments: [doc.uri, wish] });
    }

    const applied = () =>
      client.heard
        .filter(({ method }) => method === 'workspace/applyEdit')
        .map(({ params }) => params as lsp.ApplyWorkspaceEditParams);

    it('changes labels, open or not, in one edit that is shown first, and no spoken word', async () => {
      const { workspace } = ABLE;
      const workspaceEdit = { ...workspace?.workspaceEdit, metadataSupport: true };
      const files = filesOf();
      await start(files, { capabilities: { ...ABLE, workspace: { ...workspace, workspaceEdit } } });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      await rename(doc, 'Two of');
      assert.equal(doc.text, AT_HARBOUR.replaceAll('Ada Okafor', 'Ada Obi'));
      assert.equal(files.get(SCHOOL), AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi'));
      const [edit, ...others] = applied();
      assert.deepEqual(others, []);
      assert.deepEqual(edit?.metadata, { isRefactoring: true });
      const [look, ...ticked] = Object.values(edit.edit.changeAnnotations ?? {});
      assert.equal(look?.needsConfirmation, true);
      const description = 'What is said stays as it is.';
      assert.deepEqual(ticked, [
        { label: '1 harbour.transcript: 2 labels', description, needsConfirmation: false },
        { label: '10.txt: 3 labels', description, needsConfirmation: false },
      ]);
    });

    it('leaves them their colour in each, open or not', async () => {
      const files = filesOf();
      await start(files);
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const type = new lsp.ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);
      const colorOf = async (one: Doc, name: string) =>
        ((await one.ask(type, {})) ?? []).find((speaker) => speaker.name === name)?.color;
      const before = await colorOf(doc, 'Ada Okafor');
      await rename(doc, 'Two of', 'Ada Obi');
      assert.equal(await colorOf(doc, 'Ada Obi'), before);
      assert.equal(await colorOf(client.openDoc(files.get(SCHOOL) ?? '', SCHOOL), 'Ada Obi'), before);
    });

    it('answers how much was to be changed where, or tells it', async () => {
      await start(filesOf(), { initializationOptions: { outcomes: true } });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const params = {
        command: 'turnwise.relabel',
        arguments: [doc.uri, { action: 'renameInFolder', range: doc.range('Two of'), to: 'Ada Obi' }],
      };
      assert.deepEqual(await client.ask(lsp.ExecuteCommandRequest.type, params), {
        ...{ done: 'renameInFolder', from: 'Ada Okafor', to: 'Ada Obi', leftAlone: '' },
        files: [
          { uri: HARBOUR, name: '1 harbour.transcript', turns: 2, changes: 2 },
          { uri: SCHOOL, name: '10.txt', turns: 3, changes: 3 },
        ],
      });
      client.dispose();
      await start(filesOf());
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(client.openDoc(AT_HARBOUR, HARBOUR), 'Two of');
      assert.equal(
        (await told).message,
        'Ada Okafor is Ada Obi now: 5 turns (1 harbour.transcript, 10.txt). Undo takes it back.',
      );
    });

    it('asks for the name with the present one in the box', async () => {
      await start(filesOf(), { initializationOptions: { pick: true }, pick: 'Ada Obi' });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const wish: RelabelWish = { action: 'renameInFolder', range: doc.range('Two of') };
      await client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.relabel', arguments: [doc.uri, wish] });
      const asked = client.heard.find(({ method }) => method === 'turnwise/pick')?.params as PickParams;
      assert.equal(asked.title, "Rename 'Ada Okafor' in all transcripts to");
      assert.equal(asked.present, 'Ada Okafor');
      assert.match(doc.text, /Ada Obi: /);
    });

    it('needs no look where a client can give none', async () => {
      const files = filesOf();
      await start(files, { capabilities: { workspace: { applyEdit: true } } });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      await rename(doc, 'Two of');
      assert.equal(doc.text, AT_HARBOUR.replaceAll('Ada Okafor', 'Ada Obi'));
      assert.equal(files.get(SCHOOL), AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi'));
    });

    it('changes the declaration once', async () => {
      const files = filesOf([DECLARATIONS, 'participants: [{ name: Ada Okafor, aliases: [ADA OKAFOR] }]']);
      await start(files);
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      await rename(doc, 'Ada Okafor');
      assert.equal(files.get(DECLARATIONS), 'participants: [{ name: Ada Obi, aliases: [ADA OKAFOR] }]');
      assert.equal(files.get(SCHOOL), AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi'));
      assert.equal(doc.text, AT_HARBOUR.replaceAll('Ada Okafor', 'Ada Obi'));
    });

    it('leaves alone what could not be saved as it is, and says so', async () => {
      const files = filesOf([SCHOOL, AT_SCHOOL.replace('sister', 's\uFFFDster')]);
      await start(files);
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(doc, 'Ada Okafor');
      assert.equal((await told).message, 'Left alone: 10.txt (It is not UTF-8, and could not be saved as it is).');
      assert.match(files.get(SCHOOL) ?? '', /ADA OKAFOR: My/);
      assert.match(doc.text, /Ada Obi/);
    });

    it('tells where two become one', async () => {
      await start(filesOf([SCHOOL, AT_SCHOOL.replaceAll('Tom Rask', 'Ada Obi')]));
      await rename(client.openDoc(AT_HARBOUR, HARBOUR), 'Ada Okafor');
      const [edit] = applied();
      const asked = Object.values(edit?.edit.changeAnnotations ?? {}).filter((one) => one.needsConfirmation);
      assert.deepEqual(asked.map(({ label }) => label).slice(1), ['10.txt: 3 labels. Merge with Ada Obi']);
    });

    it('makes one of two nowhere in an editor that cannot ask first', async () => {
      const school = AT_SCHOOL.replaceAll('Tom Rask', 'Ada Obi');
      const files = filesOf([SCHOOL, school]);
      await start(files, { capabilities: { workspace: { applyEdit: true } } });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(doc, 'Ada Okafor');
      const why =
        "'Ada Obi' speaks in this transcript already: both would be one, and this editor cannot ask you first";
      assert.equal((await told).message, `Left alone: 10.txt (${why}).`);
      assert.equal(files.get(SCHOOL), school);
      assert.match(doc.text, /Ada Obi/);
      const refused = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(doc, 'Ada Obi', 'Ines Brandt');
      assert.match((await refused).message, /^'Ines Brandt' speaks in this transcript already/);
      assert.match(doc.text, /Ada Obi/);
    });

    it('is refused for somebody who may be another elsewhere, before a name is asked for', async () => {
      await start(filesOf(), { initializationOptions: { pick: true }, pick: 'Ada Obi' });
      const text = AT_HARBOUR.replaceAll('Ada Okafor', 'Speaker 1');
      const doc = client.openDoc(text, `${FOLDER}/a.transcript`);
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      const wish: RelabelWish = { action: 'renameInFolder', range: doc.range('Speaker 1') };
      await client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.relabel', arguments: [doc.uri, wish] });
      assert.match((await told).message, /^'Speaker 1' may be somebody else in another transcript\./);
      assert.ok(!client.heard.some(({ method }) => method === 'turnwise/pick'));
      assert.equal(doc.text, text);
    });

    it('changes nothing where the reading is stopped', async () => {
      const more = Array.from({ length: 40 }, (_, at) => [`${FOLDER}/x${at}.transcript`, AT_SCHOOL] as const);
      await start(filesOf(...more), { capabilities: { ...ABLE, window: { workDoneProgress: true } } });
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const created = client.next<lsp.WorkDoneProgressCreateParams>('window/workDoneProgress/create');
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      const renamed = rename(doc, 'Ada Okafor');
      const { token } = await created;
      await new Promise((resolve) => client.connection.onProgress(lsp.WorkDoneProgress.type, token, resolve));
      client.tell('window/workDoneProgress/cancel', { token });
      await renamed;
      assert.equal((await told).message, 'You stopped it, so nothing was changed.');
      assert.deepEqual(applied(), []);
    });

    describe('while files change', () => {
      const LAST = `${FOLDER}/20.txt`;

      /** Renames, and does something each time a file was read since. */
      async function renameAndThen(
        files: Map<string, string>,
        uri: string,
        change: () => void,
        options: Options = {},
      ): Promise<Doc> {
        let isTrying = false;
        const hasRead = (read: string) => {
          if (isTrying && read === uri) change();
        };
        // Nothing else is to read files meanwhile, as findings about names in other transcripts do.
        const settings = { rules: { 'cross-file-spelling': 'off' } };
        await start(files, { settings, ...options, hasRead });
        const doc = client.openDoc(AT_HARBOUR, HARBOUR);
        await names();
        isTrying = true;
        await rename(doc, 'Ada Okafor');
        return doc;
      }

      it('writes into a file as it is now', async () => {
        const files = filesOf();
        let changes = 0;
        await renameAndThen(files, SCHOOL, () => {
          if (changes++ === 0) files.set(SCHOOL, `A foreword.\n\n${AT_SCHOOL}`);
        });
        assert.equal(files.get(SCHOOL), `A foreword.\n\n${AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi')}`);
      });

      it('leaves alone what does not come to rest', async () => {
        const files = filesOf();
        const doc = await renameAndThen(files, SCHOOL, () => files.set(SCHOOL, `\n${files.get(SCHOOL) ?? ''}`));
        assert.equal(files.get(SCHOOL)?.trim(), AT_SCHOOL.trim());
        assert.match(doc.text, /Ada Obi/);
        const { params } = client.heard.find(({ method }) => method === 'window/showMessage') ?? {};
        assert.deepEqual(params, { type: 2, message: 'Left alone: 10.txt (It is being changed at the moment).' });
      });

      for (const [who, capabilities] of [
        ['any editor', ABLE],
        ['one that knows no versions', { workspace: { applyEdit: true } }],
      ] as const)
        it(`writes into what was opened and edited meanwhile, in ${who}`, async () => {
          const files = filesOf([LAST, AT_SCHOOL]);
          let opened: Doc | undefined;
          const change = () => {
            if (opened !== undefined) return;
            opened = client.openDoc(AT_SCHOOL, SCHOOL);
            opened.replace('Tom Rask', 'A foreword.\n\nTom Rask');
          };
          await renameAndThen(files, SCHOOL, change, { capabilities });
          assert.equal(opened?.text, `A foreword.\n\n${AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi')}`);
          assert.equal(files.get(LAST), AT_SCHOOL.replaceAll('ADA OKAFOR', 'Ada Obi'));
        });

      it('writes into the declaration as it is now', async () => {
        const yaml = 'participants: [{ name: Ada Okafor, aliases: [ADA OKAFOR] }]';
        const files = filesOf([DECLARATIONS, yaml]);
        await renameAndThen(files, SCHOOL, () => files.set(DECLARATIONS, `# Of the school\n${yaml}`));
        assert.equal(files.get(DECLARATIONS), `# Of the school\n${yaml.replace('Ada Okafor', 'Ada Obi')}`);
      });
    });

    it('is refused where all bear the name already', async () => {
      await start(new Map());
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(client.openDoc(AT_HARBOUR, HARBOUR), 'Ada Okafor', 'Ada Okafor');
      assert.equal((await told).message, "They are called 'Ada Okafor' everywhere already.");
    });

    it('does not say so where some were left alone', async () => {
      await start(new Map([[SCHOOL, AT_SCHOOL.replace('sister', 's\uFFFDster')]]));
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(client.openDoc(AT_HARBOUR, HARBOUR), 'Ada Okafor', 'Ada Okafor');
      assert.equal((await told).message, 'Left alone: 10.txt (It is not UTF-8, and could not be saved as it is).');
      assert.deepEqual(applied(), []);
    });

    it('is refused where the name is no label', async () => {
      await start();
      const doc = client.openDoc(AT_HARBOUR, HARBOUR);
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await rename(doc, 'Ada Okafor', 'Ada: Obi');
      assert.match((await told).message, /colon/);
      assert.deepEqual(applied(), []);
    });
  });
});
