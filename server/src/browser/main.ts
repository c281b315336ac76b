import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from '../lsp/host';
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

const worker = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), host);
