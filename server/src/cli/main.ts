import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { LARGEST_FILE, tooLarge } from '../files/readRegular';
import { hasColours } from './colours';
import { helperOf } from './helper';
import type { Io, Output } from './io';
import { run } from './run';
import { compileExpressionsOnce } from '../threads/expressions';
import { answerQuestions, startThread } from '../threads/thread';

const io: Io = {
  cwd: process.cwd(),
  version: readVersion(),
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  readStdin,
  startServer,
  startHelper: (start) => startThread(__filename, { data: start }),
};

compileExpressionsOnce();
// A thread of `startHelper` is this same program.
if (isMainThread) start();
else answerQuestions(helperOf(workerData as Parameters<typeof helperOf>[0], io));

function start(): void {
  process.stdout.on('error', endOutput);
  process.stderr.on('error', endOutput);
  run(process.argv.slice(2), io).then(
    (status) => {
      // Not `process.exit`, which would cut off what a pipe has not taken yet.
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`turnwise: an error in turnwise itself: ${String(error)}\n`);
      process.exitCode = 2;
    },
  );
}

function outputOf(stream: NodeJS.WriteStream): Output {
  const colours = hasColours(stream.isTTY, process.env);
  const width = stream.isTTY ? stream.columns : undefined;
  return { colours, width, write: (text) => void stream.write(text) };
}

/** A reader of the output may close it early (`| head`): that is no error. A full disk is reported. */
function endOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`turnwise: the answer could not be written: ${error.message}\n`);
  process.exit(2);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // An endless one would take all memory.
    if (size > LARGEST_FILE) throw tooLarge(LARGEST_FILE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The command and package.json are installed together, one folder apart. */
function readVersion(): string {
  const file = join(__dirname, '..', 'package.json');
  if (!existsSync(file)) return 'unknown';
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}

/** The path is made at run time, so that the bundler leaves the server in a file of its own. */
function startServer(): boolean {
  const file = join(__dirname, 'server.js');
  if (!existsSync(file)) return false;
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(__filename)(file);
  return true;
}
