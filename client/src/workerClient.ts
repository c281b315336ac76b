import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answering, clientOptions, ID, NAME } from './client';

/** The server in a web worker. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true));
  return answering(new QuietWorkerClient(worker, log));
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
