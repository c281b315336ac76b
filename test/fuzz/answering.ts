import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect } from '../lsp/client';
import { Chance } from './chance';
import { QUESTIONS } from './questions';

const uri = 'file:///talks/hostile.transcript';

/**
 * Opens a text, types into its middle and asks everything that can be asked. Throws where something is logged as an error
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
    let own = 0;
    for (const { method, params, shape } of QUESTIONS) {
      const request = { textDocument: { uri }, ...params(chance, doc) };
      const answer = await client.connection.sendRequest<unknown>(method, request).catch(() => null);
      const checking = process.cpuUsage();
      if (answer !== null) shape(answer, doc);
      own += milliseconds(process.cpuUsage(checking));
    }
    const spent = milliseconds(process.cpuUsage(start)) - own;
    assert.deepEqual(
      client.heard.filter(({ method }) => method === 'window/logMessage'),
      [],
    );
    return spent;
  } finally {
    client.dispose();
  }
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
