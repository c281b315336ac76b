import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './support/turnwise';
import { until } from './support/until';
import { open } from './support/workspace';

describe('the window', () => {
  it('shows an interview from the folder', async () => {
    const { document } = await open('mayor.transcript');
    equal(document.languageId, 'transcript');
    ok(document.getText().includes('Hanna Brandt: Good morning.'));
  });

  it('has the extension from where this run wants it', () => {
    const installed = process.env.TURNWISE_E2E_INSTALLED ?? '';
    equal(installed !== '' && extension().extensionPath.startsWith(installed), installed !== '');
  });

  it('starts the extension by itself', async () => {
    await open('mayor.transcript');
    ok(await until(vscode.languages.onDidChangeDiagnostics, () => extension().isActive));
  });

  it('wraps the long lines of a transcript', async () => {
    const { document } = await open('mayor.transcript');
    equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
  });
});
