import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { turnwise } from './support/turnwise';
import { open, placeOf } from './support/workspace';

describe('F12', () => {
  it('leads from anywhere in a question to its answer', async () => {
    deepEqual(await press('the line cost in the end?'), 'Mayor: About ninety million.');
  });

  it('leads from any paragraph of an answer to its question', async () => {
    deepEqual(await press('the depot is finished'), 'Hanna Brandt: Good morning.');
  });

  it('leads nowhere from thanks', async () => {
    const { document } = await open('mayor.transcript');
    await turnwise();
    const thanks = placeOf(document, 'My pleasure.');
    deepEqual(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, thanks), []);
  });
});

describe('the commands for questions', () => {
  it('go to the next question', async () => {
    const editor = await open('mayor.transcript');
    await turnwise();
    editor.selection = cursorAt(placeOf(editor.document, 'Because four schools'));
    await vscode.commands.executeCommand('turnwise.nextQuestion');
    deepEqual(editor.selection.active, placeOf(editor.document, 'Tell us about'));
  });
});

/** Presses F12 on some words; the first sentence of the line that it leads to. */
async function press(words: string): Promise<string | undefined> {
  const editor = await open('mayor.transcript');
  await turnwise();
  editor.selection = cursorAt(placeOf(editor.document, words));
  await vscode.commands.executeCommand('editor.action.revealDefinition');
  return /^.*?[.?]/.exec(editor.document.lineAt(editor.selection.active).text)?.[0];
}

function cursorAt(position: vscode.Position): vscode.Selection {
  return new vscode.Selection(position, position);
}
