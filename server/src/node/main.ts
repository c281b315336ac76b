import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { walk } from '../files/walk';
import type { Host } from '../lsp/host';
import { startServer } from '../lsp/server';
import { readForOthers } from './reader';
import { READER, startReaders } from './readers';
import { readText } from './readText';

const host: Host = {
  schemes: ['file'],
  readFile: (uri) => readText(uri),
  async stat(uri) {
    try {
      const { mtimeMs, size } = await stat(fileURLToPath(uri));
      return { changed: mtimeMs, size };
    } catch {
      return undefined;
    }
  },
  async *list(uri, wants) {
    const folder = fileURLToPath(uri);
    // What cannot be read is not there.
    const complain = () => undefined;
    for (const { path, isFolder } of walk(folder, { wants, skips: isHidden, complain })) {
      if (isFolder) {
        await setImmediate();
        yield undefined;
      } else yield relative(folder, path).split(sep).join('/');
    }
  },
  readers: startReaders(__filename),
  pause: (milliseconds = 0) => (milliseconds > 0 ? setTimeout(milliseconds) : setImmediate()),
};

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function serve(): void {
  // The library reads from the command line how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
  const connection = createConnection();
  process.on('unhandledRejection', (reason) => {
    connection.console.error(
      `A promise was left alone: ${reason instanceof Error ? (reason.stack ?? '') : String(reason)}`,
    );
  });
  startServer(connection, host);
}

if (workerData === READER) readForOthers();
else serve();
