import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

describe('the first five minutes', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('open a sample, and mend its labels', async () => {
    await vscode.commands.executeCommand('turnwise.openSample');
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === '6 questions · 3 labels to fix');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.isUntitled, true);
    await vscode.commands.executeCommand('turnwise.fixAll');
    await until(api.onDidChange, () => api.statusText() === '6 questions');
    equal(/Keeper:|Qiust|Quist;/.test(document.getText()), false);
  });
});
