import type { ExtensionContext } from 'vscode';
import type { TurnwiseApi } from './api';
import { inEditorsLanguage } from './language';
import type { Connect } from './server';
import { Turnwise } from './turnwise';
import { speak } from './words';

let turnwise: Turnwise | undefined;

/** Under Node. The client library is loaded when the server is needed: most plain texts are no transcripts. */
export function activate(context: ExtensionContext): TurnwiseApi {
  speak(inEditorsLanguage);
  const connect: Connect = async (log) => (await import('./nodeClient.js')).createClient(context, log);
  turnwise = new Turnwise(connect, context);
  context.subscriptions.push(turnwise);
  return turnwise.api;
}

export async function deactivate(): Promise<void> {
  await turnwise?.stop();
}
