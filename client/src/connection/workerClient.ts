import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answering, clientOptions, ID, NAME } from './client';

/** The server in a web worker. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const worker = jsonWorker(Uri.joinPath(context.extensionUri, 'dist/server.js'));
  return answering(new QuietWorkerClient(worker, log));
}

/**
 * A worker that is sent what a pipe to a process would be: JSON. Otherwise it is handed copies of objects, and a copy of an
 * editor's position has lost its line. Not by a class of its own: the editor's `Worker` makes objects of another.
 */
function jsonWorker(address: Uri): Worker {
  const worker = new Worker(address.toString(true));
  const send = worker.postMessage.bind(worker) as (message: unknown) => void;
  worker.postMessage = (message: unknown) => {
    send(JSON.parse(JSON.stringify(message)));
  };
  return worker;
}

/** Writes errors to the log and shows none, and takes its worker along when it goes. */
class QuietWorkerClient extends LanguageClient {
  constructor(
    private readonly worker: Worker,
    log: LogOutputChannel,
  ) {
    super(ID, NAME, worker, clientOptions(log));
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override async dispose(timeout?: number): Promise<void> {
    await super.dispose(timeout);
    this.worker.terminate();
  }
}
