import { deepEqual, notEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { endServer, serverProcess } from './support/server';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { openCopy, placeOf } from './support/workspace';

const COUNTS = '8 questions · 2 labels to fix';
const GONE = 'Turnwise is not running';

describe('a server that goes away', () => {
  before(function () {
    // Its process is found by a program that Windows does not have.
    if (process.platform === 'win32') this.skip();
  });

  it('comes back by itself, and knows the text as it is by then', async () => {
    const editor = await openCopy('mayor.transcript');
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === COUNTS);
    const before = serverProcess();
    endServer();
    await editor.edit((edit) => {
      edit.insert(placeOf(editor.document, ': About ninety'), ' Okafor');
    });
    await until(api.onDidChange, () => api.statusText() === '8 questions · 1 label to fix');
    notEqual(serverProcess(), before);
  });

  it('again and again is given up, which the status item says, and is started by a click on it', async () => {
    const { document } = await openCopy('mayor.transcript');
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === COUNTS);
    const ended = new Set<number>();
    await until(api.onDidChange, () => {
      const running = serverProcess();
      if (running !== undefined && !ended.has(running)) ended.add(endServer());
      return api.statusText() === GONE;
    });
    ok(ended.size > 1);

    await vscode.commands.executeCommand('turnwise.restartServer');
    await until(api.onDidChange, () => api.statusText() === COUNTS);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    deepEqual(symbols.length, 8);
  });
});
