/** What VS Code calls to see that the extension is at work on the file TURNWISE_E2E_FILE. */
import * as vscode from 'vscode';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

export async function run(): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.file(process.env.TURNWISE_E2E_FILE ?? ''));
  const api = await turnwise();
  await until(api.onDidChange, () => api.statusText()?.includes('question'));
}
