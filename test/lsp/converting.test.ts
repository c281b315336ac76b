import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type {
  ExportChoice,
  Exported,
  ExportParams,
  ExportsParams,
  Imported,
  ImportParams,
} from '../../server/src/protocol/converting';
import { EXPORT, EXPORTS, IMPORT } from '../../server/src/protocol/converting';
import { p, word } from '../support/word';
import type { Client } from './client';
import { connect } from './client';

const TALK = 'Ann Lee: Where to?\n\nBen: There.\n\nAnn Lee: Why?\n';

describe('Other formats', () => {
  let client: Client;
  beforeEach(async () => (client = await connect()));
  afterEach(() => {
    client.dispose();
  });

  const imported = (name: string, content: string | Uint8Array, wishes: Partial<ImportParams> = {}) =>
    client.connection.sendRequest(request<ImportParams, Imported>(IMPORT), {
      name,
      base64: Buffer.from(content).toString('base64'),
      ...wishes,
    });

  it('are read, text and bytes', async () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Ann>Où?\n';
    assert.deepEqual(await imported('a.vtt', vtt), {
      text: '[00:00:01.000 --> 00:00:02.000] Ann: Où?\n',
      lost: ['1 place on the screen: left out.'],
    });
    const document = word(
      TALK.trim()
        .split('\n\n')
        .map((line) => p(line))
        .join(''),
    );
    assert.deepEqual(await imported('a.docx', document), { text: TALK, lost: [] });
  });

  it('are Markdown where the name of what is open says so', async () => {
    const doc = client.openDoc('**Ann Lee:** Where did \\*he\\* go?\n\n**Ben:** There.\n', 'file:///a.md');
    const exported = await doc.ask(request<ExportParams, Exported | null>(EXPORT), { format: 'csv' });
    assert.match(Buffer.from(exported?.base64 ?? '', 'base64').toString(), /,Where did \*he\* go\?\r\n/);
  });

  it('are refused with a sentence', async () => {
    assert.deepEqual(await imported('a.json', '{}'), { refused: 'This JSON is no transcript: it has no segments.' });
  });

  it('are read without what a page has around', async () => {
    const page = `<nav>Home</nav><p>${TALK.replaceAll('\n\n', '<p>')}<footer>The end</footer>`;
    assert.equal((await imported('a.html', page)).text, `Home\n\n${TALK}\n---\nThe end\n`);
    assert.equal((await imported('a.html', page, { withoutPage: true })).text, TALK);
  });

  it('are listed with what each would lose, and written', async () => {
    const doc = client.openDoc(`# The ferry\n\n${TALK}`);
    const choices = await doc.ask(request<ExportsParams, ExportChoice[] | null>(EXPORTS), {});
    const of = (id: string) => choices?.find(({ format }) => format === id);
    assert.deepEqual(of('docx'), { format: 'docx', name: 'Word document', endings: ['docx'], lost: [] });
    assert.deepEqual(of('csv')?.lost, ['1 title is left out.']);
    assert.match(of('srt')?.refused ?? '', /no times/);
    assert.equal(of('whisper'), undefined);
    const exported = (format: string) => doc.ask(request<ExportParams, Exported | null>(EXPORT), { format });
    const { base64 = '', lost } = (await exported('csv')) ?? {};
    assert.match(
      Buffer.from(base64, 'base64').toString(),
      /^turn,speaker,start,end,text\r\n1,Ann Lee,,,Where to\?\r\n/,
    );
    assert.deepEqual(lost, ['1 title is left out.']);
    assert.match((await exported('vtt'))?.refused ?? '', /no times/);
    assert.deepEqual(await exported('pdf'), { refused: "'pdf' is no format." });
  });

  it('are listed without a try where the transcript is long', async () => {
    const doc = client.openDoc(TALK.repeat(7000));
    const choices = await doc.ask(request<ExportsParams, ExportChoice[] | null>(EXPORTS), {});
    assert.ok(choices?.every(({ lost, refused }) => lost === undefined && refused === undefined));
  });
});

function request<P, R>(method: string): lsp.ProtocolRequestType<P, R, never, void, void> {
  return new lsp.ProtocolRequestType<P, R, never, void, void>(method);
}
