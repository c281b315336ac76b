import assert from 'node:assert/strict';
import type { ClientCapabilities, RegistrationParams } from 'vscode-languageserver/node';
import * as lsp from 'vscode-languageserver/node';
import type { PickParams } from '../../server/src/protocol/pick';
import type { Client, Doc, Options } from './client';
import { ABLE, connect } from './client';

const TALK = ['Ann: When did you come?', 'Ben: In March. ', 'Ann: And did you stay?', 'Ben: I did.', 'Ann: Why?', ''];

const OPTIONS = { tabSize: 4, insertSpaces: true };

/** A client that sends other files too, as our extension does. */
const REGISTERING: ClientCapabilities = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    formatting: { dynamicRegistration: true },
    rangeFormatting: { dynamicRegistration: true },
  },
};

describe('Formatting in an editor', () => {
  let client: Client;
  let doc: Doc;
  const open = async (text: string, options: Options = {}): Promise<void> => {
    client = await connect(options);
    doc = client.openDoc(text);
  };
  afterEach(() => {
    client.dispose();
  });

  const format = async () => doc.ask(lsp.DocumentFormattingRequest.type, { options: OPTIONS });

  it('changes only what differs', async () => {
    await open(TALK.join('\n'));
    assert.deepEqual(await format(), [{ range: { start: doc.at('. ', 1), end: doc.at('. ', 2) }, newText: '' }]);
  });

  it('of a part changes nothing outside', async () => {
    await open(TALK.join('\n'));
    const ask = (text: string) =>
      doc.ask(lsp.DocumentRangeFormattingRequest.type, { options: OPTIONS, range: doc.range(text) });
    assert.deepEqual(await ask('Ann: And'), []);
    assert.equal((await ask('March'))?.length, 1);
  });

  it('writes the line breaks that the document has now', async () => {
    const breaks = async () => new Set((await format())?.map(({ newText }) => newText.replaceAll(/[^\r\n]/g, '')));
    const settings = { format: { blankLinesBetweenTurns: 'one' } };
    await open(TALK.join('\r\n'), { settings });
    doc.change({ text: TALK.join('\n') });
    assert.deepEqual(await breaks(), new Set(['', '\n']));
    doc.change({ range: { start: doc.at(''), end: { line: 9, character: 0 } }, text: TALK.join('\r\n') });
    assert.deepEqual(await breaks(), new Set(['', '\r\n']));
    doc.change({ text: 'Ann: When?' });
    assert.deepEqual(await breaks(), new Set(['\r\n']));
    client.dispose();
    await open('', { settings });
    const start = doc.at('');
    doc.change({ range: { start, end: start }, text: TALK.join('\r\n') });
    assert.deepEqual(await breaks(), new Set(['', '\r\n']));
    doc.replace('Why', 'And\nwhy');
    assert.deepEqual(await breaks(), new Set(['', '\r\n']));
  });

  it('writes the line breaks of the document, and goes by the settings', async () => {
    await open(TALK.join('\r\n'), { settings: { format: { blankLinesBetweenTurns: 'one' } } });
    const edits = await format();
    assert.deepEqual(new Set(edits?.map(({ newText }) => newText)), new Set(['', '\r\n']));
    client.dispose();
    await open(TALK.join('\n\n'), {
      capabilities: {},
      initializationOptions: { format: { blankLinesBetweenTurns: 'none' } },
    });
    doc.applyEdits((await format()) ?? []);
    assert.equal(doc.text, TALK.join('\n').replace('. \n', '.\n'));
  });

  it("is nothing for a folder's file", async () => {
    client = await connect();
    doc = client.openDoc('participants: [Ann] \n', 'file:///talks/.turnwise.yaml');
    assert.equal(await format(), null);
  });

  it('is offered for all that is sent, or for the language of transcripts where that is told', async () => {
    client = await connect({ capabilities: REGISTERING });
    assert.equal(client.hello.capabilities.documentFormattingProvider, true);
    assert.equal(client.hello.capabilities.documentRangeFormattingProvider, true);
    client.dispose();
    client = await connect({ capabilities: REGISTERING, initializationOptions: { language: 'transcript' } });
    assert.equal(client.hello.capabilities.documentFormattingProvider, undefined);
    await client.openDoc('').diagnostics();
    const registered = client.heard.filter(({ method }) => method === 'client/registerCapability');
    const found = registered.flatMap(({ params }) => (params as RegistrationParams).registrations);
    assert.deepEqual(
      found
        .filter(({ method }) => /formatting/i.test(method))
        .map(({ registerOptions }) => (registerOptions as lsp.TextDocumentRegistrationOptions).documentSelector),
      [[{ language: 'transcript' }], [{ language: 'transcript' }]],
    );
  });
});

describe('Labels in another form, in an editor', () => {
  let client: Client;
  let doc: Doc;
  const open = async (options: Options = {}, text = TALK.join('\n')): Promise<void> => {
    client = await connect(options);
    doc = client.openDoc(text);
  };
  afterEach(() => {
    client.dispose();
  });

  const convert = (...more: readonly string[]) =>
    client.ask(lsp.ExecuteCommandRequest.type, { command: 'turnwise.convertLabels', arguments: [doc.uri, ...more] });

  const BOLD = TALK.join('\n').replace(/^(\w+):/gm, '**$1:**');

  it('come by a command, in one edit', async () => {
    await open();
    await convert('bold');
    assert.equal(doc.text, BOLD);
    assert.equal(client.heard.filter(({ method }) => method === 'workspace/applyEdit').length, 1);
  });

  it('are asked for where the form is not said', async () => {
    await open({ initializationOptions: { pick: true }, pick: 'Bold with its colon' });
    await convert();
    assert.equal(doc.text, BOLD);
    const asked = client.heard.find(({ method }) => method === 'turnwise/pick')?.params as PickParams;
    assert.equal(asked.choices[1]?.excerpt, '**Ann:** When did you come?');
  });

  it('are asked for with buttons by an editor without a list', async () => {
    await open({ press: 'Bold with its colon' });
    await convert();
    assert.equal(doc.text, BOLD);
  });

  it('are offered on a label', async () => {
    await open();
    const context: lsp.CodeActionContext = { diagnostics: [], only: [lsp.CodeActionKind.RefactorRewrite] };
    const at = (text: string) => ({ start: doc.at(text), end: doc.at(text) });
    const titles = async (text: string) =>
      (await doc.ask(lsp.CodeActionRequest.type, { range: at(text), context }))?.map(({ title }) => title) ?? [];
    assert.ok((await titles('Ben')).includes('Convert all labels to another form…'));
    assert.ok(!(await titles('March')).includes('Convert all labels to another form…'));
  });

  it('are refused with a sentence', async () => {
    await open({}, 'Milk\n');
    for (const [form, sentence] of [
      ['bold', 'No speaker was found in this text.'],
      ['nonsense', "'nonsense' is no form of label."],
    ] as const) {
      const told = client.next<lsp.ShowMessageParams>('window/showMessage');
      await convert(form);
      assert.equal((await told).message, sentence);
    }
    const told = client.next<lsp.ShowMessageParams>('window/showMessage');
    await convert();
    assert.equal((await told).message, 'No speaker was found in this text.');
  });
});
