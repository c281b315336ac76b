import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
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
    deepEqual(await run('turnwise.nextQuestion', 'Because four schools'), 'Tell us about the old market hall.');
  });

  it('go to the question before', async () => {
    deepEqual(
      await run('turnwise.previousQuestion', 'Because four schools'),
      'Why did the council choose the northern route?',
    );
  });

  it('go to the answer, and stay in it', async () => {
    deepEqual(await run('turnwise.goToAnswer', 'Who decides about'), 'Mayor Okafor: The council does, every March.');
    deepEqual(await run('turnwise.goToAnswer', 'every March'), 'every March.');
  });

  it('go back to the question, and stay at it', async () => {
    deepEqual(await run('turnwise.backToQuestion', 'every March'), 'Who decides about the fares?');
    deepEqual(await run('turnwise.backToQuestion', 'about the fares'), 'about the fares?');
  });

  it('list the questions to pick one', async () => {
    const editor = await open('mayor.transcript');
    await turnwise();
    editor.selection = cursorAt(placeOf(editor.document, 'Why did the council'));
    await vscode.commands.executeCommand('turnwise.showQuestions');
    const there = placeOf(editor.document, 'Tell us about');
    const moved = until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.isEqual(there));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await moved;
  });
});

/** Runs a command with the cursor at some words; what stands at the cursor then. */
async function run(command: string, words: string): Promise<string> {
  const editor = await open('mayor.transcript');
  await turnwise();
  editor.selection = cursorAt(placeOf(editor.document, words));
  await vscode.commands.executeCommand(command);
  const { line, character } = editor.selection.active;
  return editor.document.lineAt(line).text.slice(character);
}

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
