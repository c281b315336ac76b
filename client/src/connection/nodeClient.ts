import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { answering, clientOptions, ID, NAME } from './client';

/** The server in a process of its own, over its standard input and output: only there long answers are sent as they are kept. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  return answering(new QuietClient(ID, NAME, { module, transport: TransportKind.stdio }, clientOptions(log)));
}

/** Writes errors to the log and shows none: the user can do nothing about them. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
