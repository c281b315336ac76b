import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { PickParams } from '../../server/src/protocol/pick';
import type {
  PasteParams,
  SpeakerChoicesParams,
  WriteLabelParams,
  WrittenLabel,
} from '../../server/src/protocol/typing';
import { PASTE_AS_TURNS, SPEAKER_CHOICES, WRITE_LABEL } from '../../server/src/protocol/typing';
import type { Client, Doc } from './client';
import { ABLE, connect } from './client';

const TALK = 'Ann Lee: When did you come here?\r\n\r\nBen Holt: In March.\r\n\r\nAnn Lee: And did you stay?\r\n';

const CHOICES_REQUEST = request<SpeakerChoicesParams, PickParams | null>(SPEAKER_CHOICES);
const WRITE_LABEL_REQUEST = request<WriteLabelParams, WrittenLabel | null>(WRITE_LABEL);
const PASTE_REQUEST = request<PasteParams, lsp.TextEdit | null>(PASTE_AS_TURNS);

describe('Typing', () => {
  let client: Client;
  let doc: Doc;
  const open = async (text: string, capabilities = ABLE): Promise<void> => {
    client = await connect({ capabilities });
    doc = client.openDoc(text);
  };
  afterEach(() => {
    client.dispose();
  });

  it('is offered the next label, in the line breaks of the document', async () => {
    await open(TALK);
    const context = { triggerKind: lsp.InlineCompletionTriggerKind.Automatic };
    const answer = await doc.ask(lsp.InlineCompletionRequest.type, { position: end(TALK), context });
    const range = { start: end(TALK), end: end(TALK) };
    assert.deepEqual(answer, [{ range, insertText: '\r\nBen Holt: ' }]);
  });

  it('lists labels with what each does, beside them where the client can', async () => {
    const text = `${TALK}\r\n`;
    const completion = { completionItem: { labelDetailsSupport: true } };
    const details = { ...ABLE, textDocument: { ...ABLE.textDocument, completion } };
    for (const capabilities of [ABLE, details]) {
      await open(text, capabilities);
      const [first] = (await doc.ask(lsp.CompletionRequest.type, { position: end(text) })) as lsp.CompletionItem[];
      assert.equal(first?.label, 'Ben Holt');
      assert.equal(first.detail ?? first.labelDetails?.description, 'respondent · 1 turn');
      assert.equal(first.labelDetails !== undefined, capabilities === details);
      client.dispose();
    }
  });

  it('links the labels of a placeholder, and gives a typed label its form', async () => {
    const text = 'Speaker 1: Why?\n\nSpeaker 2: So.\n\nSpeaker 1: And then?\n\nspeaker 2:';
    await open(text);
    const linked = await doc.ask(lsp.LinkedEditingRangeRequest.type, { position: doc.at('Speaker 1: Why', 3) });
    assert.deepEqual(
      linked?.ranges.map(({ start }) => start.line),
      [0, 4],
    );
    assert.ok(linked.wordPattern);
    assert.equal(await doc.ask(lsp.LinkedEditingRangeRequest.type, { position: doc.at('Why') }), null);
    const options = { tabSize: 4, insertSpaces: true };
    const typed = { position: end(text), ch: ':', options };
    const edits = await doc.ask(lsp.DocumentOnTypeFormattingRequest.type, typed);
    assert.deepEqual(
      edits?.map(({ newText }) => newText),
      ['Speaker 2:'],
    );
  });

  it('lists who can be meant, and writes the label of whoever is chosen', async () => {
    await open(TALK);
    const position = doc.at('And did');
    const list = await doc.ask(CHOICES_REQUEST, { position });
    assert.deepEqual(
      list?.choices.map(({ number, name }) => [number, name]),
      [
        [1, 'Ann Lee'],
        [2, 'Ben Holt'],
      ],
    );
    assert.equal(list.likely, 1);
    const given = await doc.ask(WRITE_LABEL_REQUEST, { position, what: 'speaker', to: 2 });
    assert.deepEqual([given?.edit?.newText, given?.goesOn], ['Ben Holt', false]);
    const begun = await doc.ask(WRITE_LABEL_REQUEST, { position: end(TALK), what: 'turn' });
    assert.deepEqual([begun?.edit?.newText, begun?.goesOn], ['\r\nBen Holt: ', true]);
    const refused = await doc.ask(WRITE_LABEL_REQUEST, { position, what: 'speaker', to: 9 });
    assert.match(refused?.refused ?? '', /no speaker number 9/);
  });

  it('is asked for a name where nobody is known to speak next', async () => {
    await open('');
    const position = { line: 0, character: 0 };
    const asked = await doc.ask(WRITE_LABEL_REQUEST, { position, what: 'turn' });
    assert.match(asked?.asks ?? '', /^Who speaks first\?/);
    // For a client that cannot ask.
    assert.match(asked?.refused ?? '', /type the first labels yourself/);
    const begun = await doc.ask(WRITE_LABEL_REQUEST, { position, what: 'turn', to: 'Ines' });
    assert.deepEqual([begun?.edit?.newText, begun?.goesOn], ['Ines: ', true]);
  });

  it('gives pasted turns the form of the document', async () => {
    await open(TALK);
    const paste = (text: string) => doc.ask(PASTE_REQUEST, { position: end(TALK), text });
    assert.equal(
      (await paste('BEN HOLT: I did.\nANN LEE: Why?'))?.newText,
      '\r\nBen Holt: I did.\r\n\r\nAnn Lee: Why?',
    );
    assert.equal(await paste('I did.'), null);
  });
});

function request<P, R>(method: string): lsp.ProtocolRequestType<P, R, never, void, void> {
  return new lsp.ProtocolRequestType<P, R, never, void, void>(method);
}

/** The end of a text that ends with a line break. */
function end(text: string): lsp.Position {
  const lines = text.split(/\r?\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
