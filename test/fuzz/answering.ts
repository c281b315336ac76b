import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect } from '../lsp/client';
import { Chance } from './chance';
import { QUESTIONS } from './questions';

const uri = 'file:///talks/hostile.transcript';

/** Answers about texts of so many characters are not checked: that would take longer than to make them. */
const LARGE = 100_000;

/** In a label, if there is one: a refusal would cost nothing, and say nothing of how long it takes in a longer text. */
const SAME = { position: { line: 0, character: 1 }, newName: 'Ann Berg' };

/**
 * Opens a text, types into its middle and asks everything that can be asked. Throws where something is logged as an error,
 * or an answer has another shape than it ought to. The milliseconds of the processor's time that it takes.
 */
export async function askEverything(text: string): Promise<number> {
  const client = await connect();
  try {
    const chance = new Chance(1);
    const doc = TextDocument.create(uri, 'transcript', 1, text);
    const start = process.cpuUsage();
    client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'transcript', version: 1, text } });
    const middle = doc.positionAt(Math.floor(text.length / 2));
    const change = { range: { start: middle, end: middle }, text: 'e' };
    TextDocument.update(doc, [change], 2);
    client.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [change] });
    for (const { method, params, shape } of QUESTIONS) {
      const chosen = params(chance, doc);
      const request = { textDocument: { uri }, ...chosen, ...('position' in chosen ? SAME : {}) };
      const answer = await client.connection.sendRequest<unknown>(method, request).catch(() => null);
      if (answer !== null && text.length < LARGE) shape(answer, doc);
    }
    const { user, system } = process.cpuUsage(start);
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
    return (user + system) / 1000;
  } finally {
    client.dispose();
  }
}
