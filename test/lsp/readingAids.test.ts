import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import * as lsp from 'vscode-languageserver/node';
import type { ColoredLabel, ColoredLabelsParams } from '../../server/src/protocol/speakerColors';
import { COLORED_LABELS } from '../../server/src/protocol/speakerColors';
import type { Client, Doc, Options } from './client';
import { ABLE, connect } from './client';
import { INTERVIEW } from './texts';

const LENSES = { codeLens: { enabled: true } };
const HINTS = { inlayHints: { turnNumbers: true, roles: true } };

/** A client that has its own list of places, as our extension has. */
const PLACES = { showPlaces: true };

const SHOWING: ClientCapabilities = { ...ABLE, window: { showDocument: { support: true } } };

const REFRESHING: ClientCapabilities = {
  ...ABLE,
  workspace: { ...ABLE.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

const REGISTERING: ClientCapabilities = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, dynamicRegistration: true },
  },
};

const FOLDER = 'file:///talks/.turnwise.yaml';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('What one reads a transcript with', () => {
  let client: Client;
  let doc: Doc;
  const open = async (options: Options): Promise<void> => {
    client = await connect(options);
    doc = client.openDoc(INTERVIEW);
  };
  afterEach(() => {
    client.dispose();
  });

  describe('outlines', () => {
    it('list what the settings say, or what was said at the start', async () => {
      await open({ settings: { outline: 'speakers' } });
      assert.deepEqual(await outlineOf(doc), ['Anna Berg', 'Consul Reyes']);
      client.dispose();
      await open({ capabilities: {}, initializationOptions: { outline: 'speakers' } });
      assert.equal((await outlineOf(doc))[0], 'Anna Berg');
      client.dispose();
      await open({ settings: { outline: 'nonsense' } });
      assert.equal((await outlineOf(doc))[0], '1 · Anna Berg: What do you think of the response so far?');
    });

    it('are offered anew when the settings change, or what is declared', async () => {
      const files = new Map<string, string>();
      client = await connect({ capabilities: REGISTERING, files });
      assert.equal(client.hello.capabilities.documentSymbolProvider, undefined);
      doc = client.openDoc(INTERVIEW);
      assert.equal((await outlineOf(doc)).length, 4);
      assert.equal(offers(client).length, 1);
      const withdrawn = client.next<{ unregisterations: { id: string }[] }>('client/unregisterCapability');
      client.settings = { outline: 'turns' };
      client.tell('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual((await withdrawn).unregisterations[0]?.id, offers(client)[0]?.id);
      await client.next('client/registerCapability');
      assert.equal(offers(client).length, 2);
      assert.equal((await outlineOf(doc)).length, 8);
      const again = client.next('client/registerCapability');
      files.set(FOLDER, 'participants: [Anna Berg]\n');
      client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: FOLDER, type: lsp.FileChangeType.Created }] });
      await again;
      assert.equal(offers(client).length, 3);
    });
  });

  describe('code lenses', () => {
    it('are none unless they are switched on', async () => {
      await open({ initializationOptions: PLACES });
      assert.deepEqual(await doc.ask(lsp.CodeLensRequest.type, {}), []);
    });

    it('get their words when they are in sight, and lead to places', async () => {
      await open({ initializationOptions: PLACES, settings: LENSES });
      const [speaker, question] = await resolvedLenses(doc);
      assert.deepEqual(speaker?.range, doc.range('Anna Berg'));
      assert.equal(speaker.command?.title, '4 turns · 43 % of all words');
      const command = { title: '→ Answer', command: 'turnwise.showPlaces' };
      const places = [doc.range('Consul Reyes')];
      assert.deepEqual(question?.command, { ...command, arguments: [doc.uri, doc.at('Anna Berg'), places] });
      const commands = client.hello.capabilities.executeCommandProvider?.commands;
      assert.ok(!commands?.includes('turnwise.showPlaces'), 'the client has it');
    });

    it('lead to the first place in a client that has no list for several', async () => {
      await open({ capabilities: SHOWING, settings: LENSES });
      const command = (await resolvedLenses(doc))[1]?.command;
      const shown = client.next<lsp.ShowDocumentParams>('window/showDocument');
      await client.ask(lsp.ExecuteCommandRequest.type, {
        command: command?.command ?? '',
        arguments: command?.arguments ?? [],
      });
      const there = doc.at('Consul Reyes');
      assert.deepEqual(await shown, { uri: doc.uri, selection: { start: there, end: there }, takeFocus: true });
    });

    it('are none for a client that could go nowhere', async () => {
      await open({ settings: LENSES });
      assert.deepEqual(await doc.ask(lsp.CodeLensRequest.type, {}), []);
    });

    it('stay without words when the text has changed', async () => {
      await open({ initializationOptions: PLACES, settings: LENSES });
      const [lens] = (await doc.ask(lsp.CodeLensRequest.type, {})) ?? [];
      assert.ok(lens);
      doc.replace('Ramon', 'Juan');
      assert.equal((await client.ask(lsp.CodeLensResolveRequest.type, lens)).command, undefined);
    });
  });

  describe('inlay hints', () => {
    it('are none unless they are switched on', async () => {
      await open({});
      assert.deepEqual(await doc.ask(lsp.InlayHintRequest.type, { range: EVERYWHERE }), []);
    });

    it('stand before and behind labels, and never get into the text', async () => {
      await open({ settings: HINTS });
      const hints = (await doc.ask(lsp.InlayHintRequest.type, { range: EVERYWHERE })) ?? [];
      assert.equal(hints.length, 16);
      const tooltips = ['Turn 1 of 8', 'Interviewer: asks in 4 of 4 turns'];
      assert.deepEqual(hints.slice(0, 2), [
        { position: doc.at('Anna Berg'), label: '1', paddingRight: true, tooltip: tooltips[0] },
        { position: doc.at('Anna Berg', 9), label: 'interviewer', paddingLeft: true, tooltip: tooltips[1] },
      ]);
    });
  });

  it('is asked for again when the settings change', async () => {
    await open({ capabilities: REFRESHING });
    await doc.ask(lsp.CodeLensRequest.type, {});
    const refreshed = ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'].map((one) => client.next(one));
    client.settings = HINTS;
    client.tell('workspace/didChangeConfiguration', { settings: null });
    await Promise.all(refreshed);
    assert.notDeepEqual(await doc.ask(lsp.InlayHintRequest.type, { range: EVERYWHERE }), []);
  });

  it('has a colour for the labels in a range', async () => {
    await open({});
    const type = new lsp.ProtocolRequestType<ColoredLabelsParams, ColoredLabel[] | null, never, void, void>(
      COLORED_LABELS,
    );
    const [first, second, ...others] = (await doc.ask(type, { range: doc.range('Anna Berg: How') })) ?? [];
    assert.equal(second, undefined);
    const { line } = doc.at('Anna Berg: How');
    assert.deepEqual(first?.range, { start: { line, character: 0 }, end: { line, character: 9 } });
    const all = (await doc.ask(type, { range: EVERYWHERE })) ?? [];
    assert.equal(new Set(all.map(({ color }) => color)).size, 2);
    assert.deepEqual(others, []);
  });

  it('has links in the card over a label, where an editor can follow them', async () => {
    await open({});
    assert.match(await cardOf(doc), /\[line 3\]\(<file:\/\/\/talks\/one\.transcript#L3>\)/);
    const untitled = client.openDoc(INTERVIEW, 'untitled:Untitled-1');
    assert.match(await cardOf(untitled), /First turn on line 3,/);
    client.dispose();
    await open({ capabilities: {} });
    const plain = await cardOf(doc);
    assert.match(plain, /First turn on line 3, last on line 17\n\nAnswered on line 5\n\nRead as a label: /);
    assert.doesNotMatch(plain, / $|---/m);
  });
});

async function outlineOf(doc: Doc): Promise<readonly string[]> {
  return ((await doc.ask(lsp.DocumentSymbolRequest.type, {})) ?? []).map(({ name }) => name);
}

/** How often the server said that it has outlines. */
function offers({ heard }: Client): readonly lsp.Registration[] {
  return heard
    .filter(({ method }) => method === 'client/registerCapability')
    .flatMap(({ params }) => (params as lsp.RegistrationParams).registrations)
    .filter(({ method }) => method === lsp.DocumentSymbolRequest.method);
}

async function resolvedLenses(doc: Doc): Promise<readonly lsp.CodeLens[]> {
  const lenses = (await doc.ask(lsp.CodeLensRequest.type, {})) ?? [];
  return Promise.all(lenses.map((lens) => doc.client.ask(lsp.CodeLensResolveRequest.type, lens)));
}

async function cardOf(doc: Doc): Promise<string> {
  const found = await doc.ask(lsp.HoverRequest.type, { position: doc.at('Anna Berg:') });
  return (found?.contents as lsp.MarkupContent).value;
}
