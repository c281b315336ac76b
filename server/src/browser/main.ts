import type { Message } from 'vscode-languageserver/browser';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { decoded } from '../messages/encoded/encoded';
import type { Host } from '../lsp/host';
import { inOrder } from '../lsp/lifecycle';
import { startServer } from '../lsp/server';

/** A worker has no files: all are asked of the client. */
const host: Host = {
  schemes: [],
  readFile: () => Promise.resolve(undefined),
  stat: () => Promise.resolve(undefined),
  async *list() {
    // It has no scheme of its own, and so is never asked.
  },
  pause: (milliseconds = 0) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/** A worker posts data, not text. */
class PlainWriter extends BrowserMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(decoded(message));
  }
}

const worker = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(worker), new PlainWriter(worker), inOrder()), host);
