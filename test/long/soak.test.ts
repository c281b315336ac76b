import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as lsp from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Chance } from '../fuzz/chance';
import { at } from '../support/root';

const SERVER = at('dist/server.js');
const uri = 'file:///talks/long.transcript';

const HELLO = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
};

const EDITS = 20_000;

/** Every so many edits everything is asked, as an editor does when somebody stops typing. */
const PAUSE = 20;

/** By so much the heap may be larger at the end than after the first quarter, in megabytes: nothing that adds up. */
const SLACK = 25;

const HEAP = /(\d+) MB heap/;

describe('the built server', () => {
  it(`has no more memory after ${EDITS} edits than after some, and the text is right`, async function () {
    if (process.platform === 'win32') this.skip();
    // The program itself tells how much it keeps, after each collection that a signal asks for.
    const watch = `process.on('SIGUSR2', () => { gc(); process.stderr.write(Math.round(process.memoryUsage().heapUsed / 2 ** 20) + ' MB heap'); });`;
    const eyes = `data:text/javascript,${encodeURIComponent(watch)}`;
    const child = spawn(process.execPath, ['--expose-gc', '--import', eyes, SERVER, '--stdio'], { stdio: 'pipe' });
    const heap = () =>
      new Promise<number>((resolve) => {
        child.stderr.once('data', (data) => {
          resolve(Number(HEAP.exec(String(data))?.[1]));
        });
        child.kill('SIGUSR2');
      });
    const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    await connection.sendRequest(lsp.InitializeRequest.type, HELLO);
    const talk = readFileSync(at('samples/harbour-master.transcript'), 'utf8');
    const document = TextDocument.create(uri, 'transcript', 1, talk);
    await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'transcript', version: 1, text: talk },
    });
    const chance = new Chance(1);
    const heaps: number[] = [];
    for (let nth = 1; nth <= EDITS; nth++) {
      // A letter, a line or a label is typed, and taken away again at the next edit.
      const text = nth % 2 === 1 ? chance.pick(['e', 'n', ' ', '\n', 'Ann: ', 'And why?']) : '';
      const change = text === '' ? undo : typed(document, chance, text);
      TextDocument.update(document, [change], nth + 1);
      await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: nth + 1 },
        contentChanges: [change],
      });
      if (nth % PAUSE === 0) await askAll(connection);
      if (nth % (EDITS / 4) === 0) heaps.push(await heap());
    }
    const expected = await symbolsOf(connection, uri);
    const fresh = 'file:///talks/fresh.transcript';
    await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri: fresh, languageId: 'transcript', version: 1, text: document.getText() },
    });
    assert.deepEqual(await symbolsOf(connection, fresh), expected);
    child.kill();
    console.log(`    heap after each quarter: ${heaps.join(', ')} MB`);
    const [first = 0, ...later] = heaps;
    assert.equal(later.length, 3);
    assert.ok(Math.max(...later) <= first + SLACK);
    assert.equal(document.getText(), talk);
  });
});

/** What takes the last thing that was typed away again. */
let undo: { range: lsp.Range; text: string };

function typed(document: TextDocument, chance: Chance, text: string) {
  const start = document.positionAt(chance.below(document.getText().length));
  const lines = text.split('\n');
  const end =
    lines.length > 1
      ? { line: start.line + 1, character: 0 }
      : { line: start.line, character: start.character + text.length };
  undo = { range: { start, end }, text: '' };
  return { range: { start, end: start }, text };
}

function symbolsOf(connection: lsp.ProtocolConnection, of: string): Promise<unknown> {
  return connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument: { uri: of } });
}

async function askAll(connection: lsp.ProtocolConnection): Promise<void> {
  const textDocument = { uri };
  await Promise.all([
    symbolsOf(connection, uri),
    connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument }),
    connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument }),
    connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: { line: 0, character: 1 } }),
  ]);
}
