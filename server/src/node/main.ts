import { readFile } from 'node:fs/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import type { Host } from '../lsp/host';
import { startServer } from '../lsp/server';

const host: Host = {
  schemes: ['file'],
  async readFile(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  pause: (milliseconds = 0) => (milliseconds > 0 ? setTimeout(milliseconds) : setImmediate()),
};

// The library reads from the command line how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
const connection = createConnection();
process.on('unhandledRejection', (reason) => {
  connection.console.error(
    `A promise was left alone: ${reason instanceof Error ? (reason.stack ?? '') : String(reason)}`,
  );
});
startServer(connection, host);
