import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as lsp from 'vscode-languageserver/node';
import { readLines } from '../../server/src/syntax/lines';
import { Document } from '../../server/src/lsp/documents/documents';
import { Snapshot } from '../../server/src/document/snapshot';
import { ALONE } from '../../server/src/document/context';
import { EditorText } from '../support/editorText';
import { connect } from './client';

const PIECES = ['\r', '\n', '\r\n', 'Ann: Why?', 'x', ''];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(8), text), { minLength: 1, maxLength: 8 });

/** Makes random edits in an editor, and tells of each as the protocol does. */
function told(editor: EditorText, all: readonly (readonly [number, number, string])[]) {
  return all.map(([at, length, insert]) => {
    const from = at % (editor.text.length + 1);
    return editor.change(from, Math.min(editor.text.length, from + length), insert);
  });
}

describe('lsp: line breaks of every kind', () => {
  const cases: readonly (readonly [string, string, number, number, string])[] = [
    ['what stands between \\r and \\n goes away', 'Ann: One?\rx\nBen: Two.', 10, 11, ''],
    ['\\r comes to stand before \\n', 'Ann: One?\nBen: Two.', 9, 9, '\r'],
    ['\\n comes to stand behind \\r', 'Ann: One?\rBen: Two.', 10, 10, '\n'],
    ['both at once', 'a\rb\nc', 2, 3, '\nx\r'],
  ];
  for (const [what, before, from, to, insert] of cases)
    it(`counts lines as the editor does when ${what}`, () => {
      const editor = new EditorText(before);
      const document = new Document('file:///a', 'transcript', 1, '\n', Snapshot.of(before));
      const after = document.edit([editor.change(from, to, insert)], 2);
      assert.deepEqual([...after.text.lines()], editor.lines);
    });

  it('has the lines of the editor after every edit, and reads them as if they were new', () => {
    fc.assert(
      fc.property(text, edits, (start, all) => {
        const editor = new EditorText(start);
        let document = new Document('file:///a', 'transcript', 1, '\n', Snapshot.of(start));
        for (const edit of all) {
          document = document.edit(told(editor, [edit]), document.version + 1);
          assert.deepEqual([...document.text.lines()], editor.lines);
          const { lines } = document.among(ALONE);
          assert.deepEqual([...lines], [...readLines(document.text)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers of an edited document what it answers of a fresh one', async () => {
    const client = await connect();
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(text, edits, async (middle, all) => {
        const editor = new EditorText(`Ann: One?\rBen: Two.\n${middle}\r\nAnn: Three?\rBen: Four.`);
        const doc = client.openDoc(editor.text, `file:///talks/${++opened}.transcript`);
        const contentChanges = told(editor, all);
        client.tell(lsp.DidChangeTextDocumentNotification.method, {
          textDocument: { uri: doc.uri, version: 2 },
          contentChanges,
        });
        const fresh = client.openDoc(editor.text, `file:///talks/${++opened}.transcript`);
        const asked = [doc, fresh].map((one) => one.ask(lsp.DocumentSymbolRequest.type, {}));
        const [edited, anew] = await Promise.all(asked);
        assert.deepEqual(edited, anew);
        doc.close();
        fresh.close();
      }),
      { numRuns: 20 },
    );
    client.dispose();
  });
});
