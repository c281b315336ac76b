import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { seedText } from '../support/beside';
import { commandsOn, pressKeys } from './support/keys';
import { extension, turnwise } from './support/turnwise';
import { until } from './support/until';
import { open, openCopy, openText, placeOf } from './support/workspace';

/** From out/e2e, where the suite is bundled. */
const ROOT = join(__dirname, '../..');

/** The editor's own way from a question to its answer and back, by its key. */
const F12 = 'editor.action.revealDefinition';

describe('the keys', () => {
  it('are bound to one command each, ours', async () => {
    ok(bindings().length > 10);
    for (const { command, key, mac } of bindings()) deepEqual(await commandsOn(isMac() ? mac : key), [command], key);
  });
});

describe('moving with the keyboard alone', () => {
  it('goes from the first question to the last with one key, to each answer and back', async function () {
    this.timeout(60_000);
    equal(await walk(readFileSync(join(ROOT, 'samples/harbour-master.transcript'), 'utf8')), 17);
  });

  it('does so in a real interview', async function () {
    const seed = seedText();
    if (seed === undefined) this.skip();
    this.timeout(60_000);
    equal(await walk(seed), 16);
  });

  it('goes from turn to turn, and from turn to turn of one speaker', async () => {
    const editor = await at('the first tram run');
    await pressed(editor, 'nextTurn', 'Mayor Okafor: On the first');
    await pressed(editor, 'nextTurnOfSpeaker', 'Mayor: About ninety');
    await pressed(editor, 'previousTurn', 'Hanna Brandt: The budget');
    await pressed(editor, 'previousTurnOfSpeaker', 'Hanna Brandt: Good morning.');
  });

  it('goes to an answer and back with the one key of the editor', async () => {
    const editor = await at('the first tram run');
    await pressed(editor, F12, 'Mayor Okafor: On the first');
    await pressed(editor, F12, 'When will the first');
  });

  it('leads nowhere from a remark', async () => {
    const editor = await at('My pleasure.');
    await press('goToAnswer');
    await press('backToQuestion');
    // One key is served after the other: had one of those before led away, this one would lead elsewhere.
    await pressed(editor, 'previousTurn', 'Mayor Okafor: My pleasure.');
  });

  it('finds a question that is being typed', async () => {
    const editor = await openCopy('mayor.transcript');
    await turnwise();
    const there = placeOf(editor.document, 'Hanna Brandt: Who decides');
    editor.selection = new vscode.Selection(there, there);
    for (const text of ['Hanna Brandt: Why not sell it?', '\n', '\n', 'Mayor Okafor: Never.', '\n', '\n']) {
      await vscode.commands.executeCommand('type', { text });
    }
    await pressed(editor, 'previousQuestion', 'Why not sell it?');
    await pressed(editor, 'goToAnswer', 'Mayor Okafor: Never.');
    await pressed(editor, 'nextQuestion', 'Who decides about');
  });

  it('begins again at the top with labels to fix', async () => {
    const editor = await at('My pleasure.');
    await pressed(editor, 'nextLabelToFix', 'Mayor: About ninety');
    await pressed(editor, 'nextLabelToFix', 'Mayor: That the works');
    await pressed(editor, 'nextLabelToFix', 'Mayor: About ninety');
    await pressed(editor, 'nextLabelToFix', 'Mayor: That the works');
  });

  it('can be undone with Go Back', async () => {
    const editor = await at('When will the first');
    await pressed(editor, 'nextQuestion', 'How much will');
    await pressed(editor, 'nextQuestion', 'Why did the council');
    const back = arrives(editor, placeOf(editor.document, 'How much will'));
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await back;
  });
});

describe('selecting', () => {
  it('takes a turn, and a question with its answers', async () => {
    const editor = await at('one thing: the depot');
    await vscode.commands.executeCommand('turnwise.selectTurn');
    ok(editor.document.getText(editor.selection).startsWith('Mayor Okafor: On the first'));
    await vscode.commands.executeCommand('turnwise.selectTurn');
    const selected = editor.document.getText(editor.selection);
    ok(selected.startsWith('Hanna Brandt: Good morning.') && selected.endsWith('finished already.'), selected);
  });
});

/** Visits every question that the outline has, each answer of it, and what was asked again; how many they were. */
async function walk(text: string): Promise<number> {
  const editor = await openText(text);
  await turnwise();
  const questions = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    editor.document.uri,
  );
  for (const { selectionRange, children } of questions) {
    await pressedTo(editor, 'nextQuestion', selectionRange.start);
    for (const answer of children) await pressedTo(editor, 'goToAnswer', answer.selectionRange.start);
    if (children.length > 0) await pressedTo(editor, 'backToQuestion', selectionRange.start);
  }
  // At the last it stays.
  await press('nextQuestion');
  await pressedTo(editor, 'previousQuestion', questions.at(-2)?.selectionRange.start);
  return questions.length;
}

/** The fixture with the cursor before some words. */
async function at(words: string): Promise<vscode.TextEditor> {
  const editor = await open('mayor.transcript');
  await turnwise();
  const there = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(there, there);
  return editor;
}

/** Presses the keys of a command, and waits until the cursor is before some words. */
function pressed(editor: vscode.TextEditor, command: string, words: string): Promise<void> {
  return pressedTo(editor, command, placeOf(editor.document, words));
}

async function pressedTo(
  editor: vscode.TextEditor,
  command: string,
  there: vscode.Position | undefined,
): Promise<void> {
  ok(there);
  const arrived = arrives(editor, there);
  await press(command);
  await arrived;
}

/** Presses the keys of a command of ours, or F12. */
function press(command: string): Promise<void> {
  return command === F12 ? pressKeys('f12', F12) : pressKeys(keysOf(command), `turnwise.${command}`);
}

async function arrives(editor: vscode.TextEditor, there: vscode.Position): Promise<void> {
  await until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.isEqual(there));
}

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

function bindings(): readonly Binding[] {
  const { contributes } = extension().packageJSON as { contributes: { keybindings: readonly Binding[] } };
  return contributes.keybindings.filter(({ when }) => when.startsWith('editorTextFocus '));
}

function keysOf(command: string): string {
  const binding = bindings().find((one) => one.command === `turnwise.${command}`);
  if (!binding) throw new Error(`no keys for ${command}`);
  return isMac() ? binding.mac : binding.key;
}

function isMac(): boolean {
  return process.platform === 'darwin';
}
