import * as vscode from 'vscode';
import type { TurnwiseApi } from '../../../client/src/api';

/** The extension under test. */
export function extension(): vscode.Extension<TurnwiseApi> {
  const found = vscode.extensions.getExtension<TurnwiseApi>('turnwise.turnwise');
  if (!found) throw new Error('the extension is not there');
  return found;
}

/** What the extension shows, once its server answers for the transcript that was opened. */
export async function turnwise(): Promise<TurnwiseApi> {
  const api = await extension().activate();
  await api.ready();
  return api;
}
