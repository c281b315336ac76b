import type { ExtensionContext } from 'vscode';
import type { TurnwiseApi } from './api';
import { inEditorsLanguage } from './language';
import type { Connect } from './server';
import { Turnwise } from './turnwise';
import { speak } from './words';

let turnwise: Turnwise | undefined;

/** In a web worker, as on vscode.dev. The client library is loaded when the server is needed. */
export function activate(context: ExtensionContext): TurnwiseApi {
  speak(inEditorsLanguage);
  const connect: Connect = async (log) => (await import('./workerClient.js')).createClient(context, log);
  turnwise = new Turnwise(connect, context);
  context.subscriptions.push(turnwise);
  return turnwise.api;
}

export async function deactivate(): Promise<void> {
  await turnwise?.stop();
}
