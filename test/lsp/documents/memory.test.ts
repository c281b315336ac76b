import assert from 'node:assert/strict';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import { Emitter } from 'vscode-languageserver';
import type { Document } from '../../../server/src/lsp/documents/documents';
import { watchMemory } from '../../../server/src/lsp/documents/memory';

describe('lsp: memory', () => {
  it('is spared from the first huge text on, and not for interviews as they are', () => {
    const opened = new Emitter<TextDocumentChangeEvent<Document>>();
    let spared = 0;
    watchMemory({ documents: { onDidOpen: opened.event } }, { spareMemory: () => (spared += 1) });
    const open = (length: number) => {
      opened.fire({ document: { text: { length } } as unknown as Document });
    };
    open(60_000);
    assert.equal(spared, 0);
    open(10_000_000);
    assert.equal(spared, 1);
  });
});
