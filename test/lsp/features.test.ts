import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { FindParams, Sought } from '../../server/src/protocol/find';
import { FIND } from '../../server/src/protocol/find';
import type { MarkdownParams } from '../../server/src/protocol/markdown';
import { MARKDOWN } from '../../server/src/protocol/markdown';
import type { Overview, OverviewParams } from '../../server/src/protocol/overview';
import { OVERVIEW } from '../../server/src/protocol/overview';
import type { Speaker, SpeakersParams } from '../../server/src/protocol/speakers';
import { SPEAKERS } from '../../server/src/protocol/speakers';
import type { Client, Doc, Options } from './client';
import { ABLE, connect } from './client';
import { INTERVIEW } from './texts';

const FOLDER = 'file:///talks/.turnwise.yaml';

type Note = [id: string, annotation: lsp.ChangeAnnotation];

describe('An interview', () => {
  let client: Client;
  let doc: Doc;
  const open = async (options: Options = {}, text = INTERVIEW): Promise<void> => {
    client = await connect(options);
    doc = client.openDoc(text);
  };
  afterEach(() => {
    client.dispose();
  });

  it('has an outline of questions with their answers', async () => {
    await open();
    const symbols = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        '1 · Anna Berg: What do you think of the response so far?',
        '2 · Anna Berg: How are the students doing?',
        '3 · Anna Berg: And what comes next?',
        '4 · Anna Berg: What is in the plan?',
      ],
    );
    const [, students] = symbols;
    assert.deepEqual(students?.range, { start: doc.at('Anna Berg: How'), end: doc.at('every day.', 10) });
    const [answer] = students.children ?? [];
    assert.match(answer?.name ?? '', /^Consul Reyes: They are /);
    assert.notEqual(students.kind, answer?.kind);
  });

  it('has a flat outline for a client that knows no other', async () => {
    await open({ capabilities: {} });
    const symbols = (await doc.ask(lsp.DocumentSymbolRequest.type, {})) as lsp.SymbolInformation[];
    assert.equal(symbols.length, 8);
    assert.equal(symbols[1]?.containerName, '1 · Anna Berg: What do you think of the response so far?');
    assert.equal(symbols[1].location.uri, doc.uri);
  });

  it('leads from a question to its answer and back', async () => {
    await open();
    const [there] = await links(doc, 'students doing');
    assert.deepEqual(there?.targetSelectionRange.start, doc.at('Consul Reyes: They'));
    assert.deepEqual(there.originSelectionRange, doc.range('How are the students doing?'));
    const [back] = await links(doc, 'home every');
    assert.deepEqual(back?.targetRange.start, doc.at('Anna Berg: How'));
  });

  it('leads to a plain place for a client that knows no links', async () => {
    await open({ capabilities: {} });
    const there = await doc.ask(lsp.DefinitionRequest.type, { position: doc.at('students doing') });
    assert.deepEqual((there as lsp.Location).range.start, doc.at('Consul Reyes: They'));
  });

  it('leads nowhere from the matter around it', async () => {
    await open();
    assert.equal(await doc.ask(lsp.DefinitionRequest.type, { position: doc.at('A talk') }), null);
  });

  it('leads to where a participant is declared in the folder', async () => {
    const yaml = 'participants:\r\n  - name: Anna Berg\r\n  - name: Consul Reyes\r\n';
    await open({ files: new Map([['file:///talks/.turnwise.yaml', yaml]]) });
    const place = await doc.ask(lsp.DeclarationRequest.type, { position: doc.at('Consul Reyes:') });
    const range = { start: { line: 2, character: 10 }, end: { line: 2, character: 22 } };
    assert.deepEqual(place, { uri: 'file:///talks/.turnwise.yaml', range });
  });

  it('underlines the label that leads to a declaration, for a client that knows links', async () => {
    const declaration = { linkSupport: true };
    await open({ capabilities: { ...ABLE, textDocument: { ...ABLE.textDocument, declaration } } });
    const found = await doc.ask(lsp.DeclarationRequest.type, { position: doc.at('Consul:') });
    const [link] = found as lsp.LocationLink[];
    assert.deepEqual(link?.originSelectionRange, { start: doc.at('Consul:'), end: doc.at('Consul:', 6) });
    assert.equal(link.targetUri, doc.uri);
  });

  it('has links for addresses', async () => {
    await open({}, `${INTERVIEW}\n\nAnna Berg: See www.consulate.example, please.\n`);
    const links = (await doc.ask(lsp.DocumentLinkRequest.type, {})) ?? [];
    assert.deepEqual(links, [{ range: doc.range('www.consulate.example'), target: 'https://www.consulate.example' }]);
  });

  it('finds and highlights all turns of a participant, whatever the label', async () => {
    await open();
    const position = doc.at('Consul:');
    const context = { includeDeclaration: false };
    const found = await doc.ask(lsp.ReferencesRequest.type, { position, context });
    assert.equal(found?.length, 4);
    assert.equal((await doc.ask(lsp.DocumentHighlightRequest.type, { position }))?.length, 4);
    assert.deepEqual(await doc.ask(lsp.DocumentHighlightRequest.type, { position: doc.at('home') }), []);
  });

  it('has hovers in Markdown or in plain text', async () => {
    await open();
    const card = await hover(doc);
    assert.equal(card.kind, 'markdown');
    assert.match(card.value, /^\*\*Anna Berg\*\*, interviewer/);
    client.dispose();
    await open({ capabilities: {} });
    const plain = await hover(doc);
    assert.equal(plain.kind, 'plaintext');
    assert.match(plain.value, /^Anna Berg, interviewer\n/);
    assert.doesNotMatch(plain.value, /[\\*]/);
  });

  it('folds, and no more than the client takes', async () => {
    await open();
    const all = (await doc.ask(lsp.FoldingRangeRequest.type, {})) ?? [];
    assert.ok(all.length >= 5, String(all.length));
    client.dispose();
    const foldingRange = { rangeLimit: 2, lineFoldingOnly: true };
    await open({ capabilities: { ...ABLE, textDocument: { ...ABLE.textDocument, foldingRange } } });
    const few = (await doc.ask(lsp.FoldingRangeRequest.type, {})) ?? [];
    assert.equal(few.length, 2);
    assert.ok(few.some(({ startLine }) => startLine === doc.at('Anna Berg: How').line));
  });

  it('selects from the word outwards', async () => {
    await open();
    const [first] = (await doc.ask(lsp.SelectionRangeRequest.type, { positions: [doc.at('students')] })) ?? [];
    assert.deepEqual(first?.range, doc.range('students'));
    assert.deepEqual(first.parent?.range, doc.range('How are the students doing?'));
  });

  it('has tokens, all or those of a range', async () => {
    await open();
    const { data = [] } = (await doc.ask(lsp.SemanticTokensRequest.type, {})) ?? {};
    // The title, then one label for each turn; the first asks, the second answers.
    assert.equal(data.length, 9 * 5);
    assert.deepEqual(data.slice(3, 5), [2, 0]);
    assert.deepEqual(data.slice(5, 15), [2, 0, 9, 0, 1, 2, 0, 12, 0, 4]);
    const some = await doc.ask(lsp.SemanticTokensRangeRequest.type, { range: doc.range('Anna Berg: How') });
    assert.deepEqual(some?.data, [6, 0, 9, 0, 1]);
  });

  it('completes a label at the start of a line, in order', async () => {
    await open({}, `${INTERVIEW}\n\n`);
    const end = { line: INTERVIEW.split('\n').length + 1, character: 0 };
    const items = (await doc.ask(lsp.CompletionRequest.type, { position: end })) as lsp.CompletionItem[];
    assert.deepEqual(
      items.map(({ label }) => label),
      ['Anna Berg', 'Consul Reyes'],
    );
    const range = { start: end, end };
    assert.deepEqual(items[0]?.textEdit, { range, newText: 'Anna Berg: ' });
    assert.equal(items[0].filterText, 'Anna Berg');
    assert.ok((items[0].sortText ?? '') < (items[1]?.sortText ?? ''));
  });

  it('renames a participant in every turn', async () => {
    await open();
    const position = doc.at('Consul Reyes: They');
    const place = await doc.ask(lsp.PrepareRenameRequest.type, { position });
    assert.deepEqual(place, {
      range: { start: position, end: doc.at('Consul Reyes: They', 12) },
      placeholder: 'Consul Reyes',
    });
    const edit = await doc.ask(lsp.RenameRequest.type, { position, newName: 'Ramon Reyes' });
    client.apply(edit ?? {});
    assert.equal(doc.text, INTERVIEW.replace(/^Consul( Reyes)?:/gm, 'Ramon Reyes:'));
    assert.equal(edit?.changeAnnotations, undefined);
  });

  it('leaves a participant the colour through one renaming after another', async () => {
    await open();
    const type = new lsp.ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);
    const colors = async () => ((await doc.ask(type, {})) ?? []).map(({ color }) => color);
    const before = await colors();
    for (const newName of ['Ramon Reyes', 'Ivo Brandt', 'Jun Sato', 'Fay Odell']) {
      const position = doc.at(': It is a serious challenge', -1);
      client.apply((await doc.ask(lsp.RenameRequest.type, { position, newName })) ?? {});
      assert.ok(doc.text.includes(`${newName}: It is`));
      assert.deepEqual(await colors(), before, newName);
    }
  });

  it('merges two participants after a look', async () => {
    await open();
    const position = doc.at('Consul Reyes: They');
    const edit = await doc.ask(lsp.RenameRequest.type, { position, newName: 'Anna Berg' });
    const [look, change] = (edit?.documentChanges ?? []) as lsp.TextDocumentEdit[];
    assert.ok(look?.edits.every((one) => 'newText' in one && one.newText === ''));
    const [[, asks], [id, annotation]] = Object.entries(edit?.changeAnnotations ?? {}) as [Note, Note];
    assert.deepEqual([asks.needsConfirmation, annotation.needsConfirmation], [true, false]);
    assert.match(annotation.label, /Anna Berg/);
    assert.ok(change);
    assert.ok(change.edits.every((one) => 'annotationId' in one && one.annotationId === id));
    assert.equal(change.textDocument.version, 1);
  });

  it('renames the declaration in the folder too, after a look', async () => {
    const files = new Map([[FOLDER, 'participants:\n  - name: Consul Reyes\n    aliases: [Consul]\n']]);
    await open({ files });
    const edit = await renameReyes(doc);
    const [, own, folder] = (edit?.documentChanges ?? []) as lsp.TextDocumentEdit[];
    assert.ok(own?.edits.every((one) => !('annotationId' in one)));
    assert.deepEqual(folder?.textDocument, { uri: FOLDER, version: null });
    const [[, asks], [id, annotation]] = Object.entries(edit?.changeAnnotations ?? {}) as [Note, Note];
    assert.ok(folder.edits.every((one) => 'annotationId' in one && one.annotationId === id));
    assert.deepEqual([asks.needsConfirmation, annotation.needsConfirmation], [true, false]);
    assert.match(annotation.label, /\.turnwise\.yaml/);
    client.apply(edit ?? {});
    assert.equal(files.get(FOLDER), 'participants:\n  - name: Ramon Reyes\n    aliases: [Consul]\n');
    assert.equal(doc.text, INTERVIEW.replace(/^Consul( Reyes)?:/gm, 'Ramon Reyes:'));
  });

  it('renames the declaration plainly for a client that knows neither versions nor annotations', async () => {
    await open({ files: new Map([[FOLDER, 'participants: [Consul Reyes]\r\n']]), capabilities: {} });
    const edit = await renameReyes(doc);
    assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [doc.uri, FOLDER]);
  });

  it('renames the declaration in a folder file that is open, unless it has changes that are not saved', async () => {
    const text = 'participants: [Consul Reyes]\n';
    await open({ files: new Map([[FOLDER, text]]) });
    const yaml = client.openDoc(text, FOLDER);
    const [, folder] = ((await renameReyes(doc))?.documentChanges ?? []) as lsp.TextDocumentEdit[];
    assert.equal(folder?.textDocument.version, 1);
    yaml.replace('participants', '# ours\nparticipants');
    await assert.rejects(renameReyes(doc), { code: lsp.LSPErrorCodes.RequestFailed, message: /save it first/ });
    const other = await doc.ask(lsp.RenameRequest.type, { position: doc.at('Anna Berg:'), newName: 'A. Berg' });
    assert.equal(other?.documentChanges?.length, 1);
  });

  it('says why something cannot be renamed', async () => {
    await open();
    const wish = doc.ask(lsp.RenameRequest.type, { position: doc.at('Anna Berg:'), newName: 'A: B' });
    await assert.rejects(wish, { code: lsp.LSPErrorCodes.RequestFailed, message: /colon/ });
    await assert.rejects(doc.ask(lsp.PrepareRenameRequest.type, { position: doc.at('home') }), /cursor on the label/);
  });

  it('has an overview', async () => {
    await open();
    const type = new lsp.ProtocolRequestType<OverviewParams, Overview | null, never, void, void>(OVERVIEW);
    const overview = await doc.ask(type, {});
    assert.deepEqual([overview?.turns, overview?.speakers, overview?.questions.length], [8, 2, 4]);
    assert.deepEqual(overview?.questions[1], {
      text: 'How are the students doing?',
      speaker: 'Anna Berg',
      answered: true,
      range: doc.range('How are the students doing?'),
      exchange: { start: doc.at('Anna Berg: How'), end: doc.at('every day.', 10) },
      answers: [
        {
          speaker: 'Consul Reyes',
          text: 'They are well.',
          range: { start: doc.at('Consul Reyes: They'), end: doc.at('every day.', 10) },
        },
      ],
    });
    assert.deepEqual(overview.labelsToFix, [{ start: doc.at('Consul:'), end: doc.at('Consul:', 6) }]);
  });

  it('has nothing to fix where the folder says to ignore the transcript', async () => {
    await open({ files: new Map([[FOLDER, "ignore: ['*']\n"]]) });
    const type = new lsp.ProtocolRequestType<OverviewParams, Overview | null, never, void, void>(OVERVIEW);
    assert.deepEqual((await doc.ask(type, {}))?.labelsToFix, []);
    const find = new lsp.ProtocolRequestType<FindParams, lsp.Range | null, never, void, void>(FIND);
    assert.equal(await doc.ask(find, { position: doc.at('A talk'), what: 'nextLabelToFix' }), null);
  });

  it('has a list of those who speak', async () => {
    await open();
    const type = new lsp.ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);
    const [anna, reyes] = (await doc.ask(type, {})) ?? [];
    assert.deepEqual([anna?.name, anna?.turns, anna?.role], ['Anna Berg', 4, 'interviewer']);
    assert.deepEqual(anna?.excerpts[0], {
      text: 'What do you think of the response so far?',
      place: doc.at('Anna Berg: What do'),
    });
    const { line, character } = doc.at('Consul: We');
    assert.deepEqual(reyes?.labels[1], { label: 'Consul', turns: 1, places: [line, character] });
    assert.equal(JSON.stringify(reyes).includes('undefined'), false);
  });

  it('is copied as Markdown, as a whole or a question at a time', async () => {
    await open();
    const type = new lsp.ProtocolRequestType<MarkdownParams, string | null, never, void, void>(MARKDOWN);
    const all = (await doc.ask(type, {})) ?? '';
    const one = (await doc.ask(type, { positions: [doc.at('home every')] })) ?? '';
    assert.match(one, /^\*\*Anna Berg:\*\* How are the students doing\?\n\n\*\*Consul Reyes:\*\* They /);
    assert.ok(all.includes(one) && all.length > one.length);
    assert.equal(await doc.ask(type, { positions: [] }), '');
  });

  it('finds one place at a time', async () => {
    await open();
    const type = new lsp.ProtocolRequestType<FindParams, lsp.Range | null, never, void, void>(FIND);
    const find = (at: string, what: Sought) => doc.ask(type, { position: doc.at(at), what });
    assert.deepEqual(await find('A talk', 'nextQuestion'), doc.range('What do you think of the response so far?'));
    assert.deepEqual((await find('students doing', 'answer'))?.start, doc.at('Consul Reyes: They'));
    assert.deepEqual((await find('home every', 'turn'))?.end, doc.at('every day.', 10));
    assert.equal(await find('A talk', 'turn'), null);
    assert.equal(await find('home every', 'no such word' as Sought), null);
  });
});

function renameReyes(doc: Doc): Promise<lsp.WorkspaceEdit | null> {
  return doc.ask(lsp.RenameRequest.type, { position: doc.at('Consul Reyes: They'), newName: 'Ramon Reyes' });
}

async function links(doc: Doc, at: string): Promise<lsp.LocationLink[]> {
  return ((await doc.ask(lsp.DefinitionRequest.type, { position: doc.at(at) })) ?? []) as lsp.LocationLink[];
}

async function hover(doc: Doc): Promise<lsp.MarkupContent> {
  const found = await doc.ask(lsp.HoverRequest.type, { position: doc.at('Anna Berg:') });
  return found?.contents as lsp.MarkupContent;
}
