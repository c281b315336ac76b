import { relative, sep } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { workerData } from 'node:worker_threads';
import type { Connection, ContentTypeEncoder } from 'vscode-languageserver/node';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { walk } from '../files/walk';
import { encode } from '../messages/encoded/encoded';
import type { Host } from '../lsp/host';
import { inOrder } from '../lsp/lifecycle';
import { startServer } from '../lsp/server';
import { compileExpressionsOnce } from '../threads/expressions';
import { watchBeginning } from './garbage';
import { readForOthers } from './reader';
import { READER, startReaders } from './readers';
import { readText, stateOf } from './readText';

const host: Host = {
  schemes: ['file'],
  readFile: readText,
  stat: stateOf,
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
  // As a rule the heap may grow to several times what lives in it before that is looked through again.
  spareMemory() {
    setFlagsFromString('--heap-growing-percent=50');
  },
  pause: (milliseconds = 0) => (milliseconds > 0 ? setTimeout(milliseconds) : setImmediate()),
};

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Sends an answer that is JSON already as it is. */
const ENCODER: ContentTypeEncoder = {
  name: 'application/json',
  encode: (message) => Promise.resolve(encode(message)),
};

/**
 * The library reads from the command line how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME. Only in the
 * first case, that of most editors, it can be told how messages are encoded.
 */
function connect(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(inOrder());
  const reader = new StreamMessageReader(process.stdin);
  // Behind a head that is none the library leaves what came along with it, until more comes: a request would wait for that.
  reader.onError(() => {
    queueMicrotask(() => process.stdin.emit('data', Buffer.alloc(0)));
  });
  watchBeginning(process.stdin, (shown) => {
    process.stderr.write(
      `turnwise: this is no message of the Language Server Protocol: ${JSON.stringify(shown)}; an editor starts this server\n`,
    );
    process.exit(1);
  });
  const own = createConnection(
    reader,
    new StreamMessageWriter(process.stdout, { contentTypeEncoder: ENCODER }),
    inOrder(),
  );
  // The editor is gone; the library sees to that only where it reads the stream itself.
  let isShut = false;
  own.onShutdown(() => {
    isShut = true;
  });
  process.stdin.on('close', () => process.exit(isShut ? 0 : 1));
  return own;
}

function serve(): void {
  const connection = connect();
  process.on('unhandledRejection', (reason) => {
    connection.console.error(
      `A promise was left alone: ${reason instanceof Error ? (reason.stack ?? '') : String(reason)}`,
    );
  });
  startServer(connection, host);
}

compileExpressionsOnce();
if (workerData === READER) readForOthers();
else serve();
