import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver/node';
import type { Client, Doc } from './client';
import { connect } from './client';
import { INTERVIEW } from './texts';

const EDITS = 60;
const PIECES = ['', ' ', '\n', '\r\n', '\n\n', 'Ann: ', 'Consul Reyes: ', ':', '?', 'x', 'Why is that?', '---\n', '😀'];

describe('A document edited step by step', () => {
  let client: Client;
  before(async () => {
    client = await connect();
  });
  after(() => {
    client.dispose();
  });

  it('gives the same answers as one opened fresh', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000);
    const random = randomFrom(seed);
    const doc = client.openDoc(INTERVIEW, 'file:///talks/edited.transcript');
    for (let nth = 0; nth < EDITS; nth++) {
      doc.change(...Array.from({ length: 1 + random(3) }, () => randomChange(doc, random)));
      if (nth % 6 !== 5) continue;
      const fresh = client.openDoc(doc.text, `file:///talks/fresh-${String(nth)}.transcript`);
      assert.deepEqual(
        await answers(doc),
        await answers(fresh),
        `after edit ${String(nth)}, run with SEED=${String(seed)}`,
      );
      fresh.close();
    }
  });

  it('takes the whole text as a change too', async () => {
    const doc = client.openDoc('Ann: One?\n\nBob: Two.', 'file:///talks/whole.transcript');
    doc.change({ text: INTERVIEW });
    const symbols = await doc.ask(lsp.DocumentSymbolRequest.type, {});
    assert.equal(symbols?.[0]?.name, '1 · Anna Berg: What do you think of the response so far?');
  });

  it('takes the whole text between two small changes', async () => {
    const doc = client.openDoc('x', 'file:///talks/mixed.transcript');
    const start = { line: 0, character: 0 };
    doc.change(
      { range: { start, end: start }, text: 'y' },
      { text: INTERVIEW },
      { range: { start, end: start }, text: 'Or rather, ' },
    );
    assert.equal((await doc.ask(lsp.DocumentSymbolRequest.type, {}))?.length, 4);
  });

  it('answers while it is typed letter by letter @large', async () => {
    const doc = client.openDoc('', 'file:///talks/typed.transcript');
    for (const letter of INTERVIEW.slice(0, 160)) {
      const end = { line: 99, character: 0 };
      doc.change({ range: { start: end, end }, text: letter });
      assert.ok(Array.isArray(await doc.ask(lsp.FoldingRangeRequest.type, {})));
    }
    assert.deepEqual(await answers(doc), await answers(client.openDoc(doc.text, 'file:///talks/at-once.transcript')));
  });
});

/** Answers to several questions, without the address of the document. */
async function answers(doc: Doc): Promise<unknown> {
  const found = await Promise.all([
    doc.ask(lsp.DocumentSymbolRequest.type, {}),
    doc.ask(lsp.FoldingRangeRequest.type, {}),
    doc.ask(lsp.SemanticTokensRequest.type, {}),
    doc.ask(lsp.DefinitionRequest.type, { position: { line: 4, character: 2 } }),
    doc.diagnostics(),
  ]);
  return JSON.parse(JSON.stringify(found).replaceAll(doc.uri, '')) as unknown;
}

type Random = (below: number) => number;

/** Small numbers that look random and are the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomChange(doc: Doc, random: Random): { range: lsp.Range; text: string } {
  const lines = doc.text.split('\n');
  const line = random(lines.length);
  const character = random((lines[line]?.length ?? 0) + 1);
  const end = { line: line + (random(5) === 0 ? 1 : 0), character: character + random(4) };
  return {
    range: { start: { line, character }, end: beyond(end, line, character) },
    text: PIECES[random(PIECES.length)] ?? '',
  };
}

/** On a later line the column may be any; on the same one it must not lie before the start. */
function beyond(end: lsp.Position, line: number, character: number): lsp.Position {
  return end.line > line ? end : { line, character: Math.max(character, end.character) };
}
