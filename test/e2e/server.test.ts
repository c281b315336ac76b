import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import { endOnce, endServer, serverProcess } from './support/server';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { openCopy, openText, placeOf, textOf } from './support/workspace';

const COUNTS = '8 questions · 2 labels to fix';
const NOTHING_DONE = 'Turnwise is not running, so nothing was done.';
const GONE = 'Turnwise is not running';

const TALK = 'Ann Lee: What is new?\n\nBen Ray: The harbour is open.\n\n';
const ASKED = 'Ann Lee: And what then?\n\n';
const ANSWERED = 'Ben Ray: We wait.\n\n';
const EDITS = 20;

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

  it('while somebody types loses nothing of the text, and is told of once', async () => {
    const editor = await openText(TALK);
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === '1 question');
    const ended: number[] = [];
    for (let nth = 1; nth <= EDITS; nth++) {
      if (nth % (EDITS / 2) === 5) ended.push(endServer());
      const { document } = editor;
      await editor.edit((edit) => {
        edit.insert(document.positionAt(document.getText().length), nth % 2 === 1 ? ASKED : ANSWERED);
      });
      // Typed into the answer of the fixture: letters as well as lines have to arrive.
      await editor.edit((edit) => {
        edit.insert(placeOf(document, ' is open'), 'e');
      });
      if (nth === EDITS / 2) await until(api.onDidChange, () => ![undefined, ended[0]].includes(serverProcess()));
    }
    const expected =
      TALK.replace('harbour is', `harbour${'e'.repeat(EDITS)} is`) + (ASKED + ANSWERED).repeat(EDITS / 2);
    await until(api.onDidChange, () => api.statusText() === `${EDITS / 2 + 1} questions`);
    equal(editor.document.getText(), expected);
    await editor.document.save();
    equal(await textOf(editor.document.uri), expected);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    deepEqual(symbols[0]?.children[0]?.name, `Ben Ray: The harbour${'e'.repeat(EDITS)} is open.`);
    equal(new Set(ended).size, 2);
    deepEqual(api.messages(), [
      'Turnwise stopped unexpectedly and was started again. Your texts are as you left them.',
    ]);
  });

  it('before it is ready comes back too', async () => {
    await openCopy('mayor.transcript');
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === COUNTS);
    await vscode.commands.executeCommand('turnwise.restartServer');
    const first = endServer();
    // Ended as soon as its process is there, long before it answers; no event tells of that.
    while ([undefined, first].includes(serverProcess())) await setImmediate();
    const second = endServer();
    await until(api.onDidChange, () => api.statusText() === COUNTS && ![undefined, second].includes(serverProcess()));
  });

  it('again and again is given up, which the status item says, and is started by a click on it', async () => {
    const { document } = await openCopy('mayor.transcript');
    const api = await turnwise();
    await vscode.commands.executeCommand('turnwise.speakers.focus');
    await until(api.onDidChange, () => api.statusText() === COUNTS && api.speakers().length === 2);
    const ended = new Set<number>();
    await until(api.onDidChange, () => {
      endOnce(ended);
      return api.statusText() === GONE;
    });
    ok(ended.size > 1);

    // Whoever wants something of it is told, and nobody's speakers stand below another transcript.
    equal(api.messages().includes(NOTHING_DONE), false);
    await vscode.commands.executeCommand('turnwise.copyQuestion');
    equal(api.messages().at(-1), NOTHING_DONE);
    await openText(TALK);
    await until(api.onDidChange, () => api.speakers().length === 0);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.view.explorer');

    await vscode.commands.executeCommand('turnwise.restartServer');
    await until(api.onDidChange, () => api.statusText() === COUNTS);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    deepEqual(symbols.length, 8);
  });
});
