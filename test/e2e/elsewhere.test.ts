import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TurnwiseApi } from '../../client/src/api';
import { asking } from './support/asking';
import { serverProcess } from './support/server';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { copy, open, openText, placeOf } from './support/workspace';

const { One, Two } = vscode.ViewColumn;

describe('where the transcript does not have the keyboard', function () {
  // A page takes its time when it is shown for the first time.
  this.timeout(60_000);

  afterEach(async () => {
    await vscode.workspace.saveAll();
    await vscode.commands.executeCommand('workbench.action.closeAllGroups');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('a command works on the transcript whose questions are listed, with a page in front', async () => {
    const { document: first } = await show(await copy('mayor.transcript'), One);
    const { document: last } = await show(await copy('mayor.transcript'), Two);
    const api = await listing(last);
    await vscode.commands.executeCommand('workbench.action.newGroupRight');
    await openPage();
    const before = [first.getText(), last.getText()];
    await vscode.commands.executeCommand('turnwise.fixAll');
    await until(api.onDidChange, () => api.statusText() === '8 questions');
    equal(first.getText(), before[0]);
    notEqual(last.getText(), before[1]);
  });

  it('a command works on the transcript beside the output channel', async () => {
    const { document } = await open('mayor.transcript');
    await listing(document);
    await vscode.commands.executeCommand('workbench.action.output.toggleOutput');
    await vscode.commands.executeCommand('workbench.panel.output.focus');
    await vscode.commands.executeCommand('turnwise.nextQuestion');
    equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('nothing covers a page: neither a sentence nor a click on a row', async () => {
    const { document } = await openText('Ann Lee: Who?\n\nBen Ray: I.\n');
    const api = await listing(document);
    await vscode.commands.executeCommand('workbench.action.newGroupLeft');
    await openPage();
    await until(
      vscode.window.onDidChangeTextEditorViewColumn,
      () => vscode.window.visibleTextEditors[0]?.viewColumn === Two,
    );
    deepEqual(tabs(), ['page', 'transcript']);
    await vscode.commands.executeCommand('turnwise.nextTurnOfSpeaker', api.speakers()[0]);
    deepEqual(tabs(), ['page', 'transcript']);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await until(
      vscode.window.tabGroups.onDidChangeTabGroups,
      () => vscode.window.tabGroups.activeTabGroup.viewColumn === One,
    );
    await vscode.commands.executeCommand('turnwise.nextLabelToFix');
    deepEqual(tabs(), ['page', 'transcript']);
    await vscode.commands.executeCommand('turnwise.goToAnswer', api.questions()[0]);
    deepEqual(tabs(), ['page', 'transcript']);
  });

  it('an answer that comes late leaves the document in front that was shown meanwhile', async function () {
    // The server's process is found by a program that Windows does not have.
    if (process.platform === 'win32') this.skip();
    const { document } = await openText('Eve: So?\n');
    const editor = await open('mayor.transcript');
    const cursor = editor.selection.active;
    await listing(editor.document);
    const server = serverProcess();
    ok(server);
    process.kill(server, 'SIGSTOP');
    const moved = vscode.commands.executeCommand('turnwise.nextQuestion');
    await vscode.window.showTextDocument(document);
    process.kill(server, 'SIGCONT');
    await moved;
    equal(vscode.window.activeTextEditor?.document, document);
    deepEqual(editor.selection.active, cursor);
  });

  it('a list keeps the keyboard when something is copied from it', async () => {
    const { document } = await show(await copy('mayor.transcript'), One);
    const api = await listing(document);
    const before = document.getText();
    // Once a line of it is selected by the keyboard, that is there.
    const select = async () => {
      await vscode.commands.executeCommand('turnwise.questions.focus');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.selectAndPreserveFocus');
      return api.selectedQuestions();
    };
    await asking(select, (selected) => selected.length > 0);
    await vscode.commands.executeCommand('turnwise.copyQuestion', 'turnwise.questions');
    const typed = async () => {
      await vscode.commands.executeCommand('type', { text: 'q' });
      return document.getText();
    };
    // What follows from copying may come late: each letter waits for the window once more.
    for (let letters = 0; letters < 20; letters++) equal(await typed(), before);
    // In the text the same letter is written. No event tells that the keyboard is there.
    await vscode.window.showTextDocument(document);
    await asking(typed, (text) => text !== before);
  });
});

describe('a sentence at the cursor', () => {
  it('leaves what is selected as it is', async () => {
    const editor = await open('mayor.transcript');
    await turnwise();
    editor.selections = ['Who decides', 'every March'].map((words) => {
      const start = placeOf(editor.document, words);
      return new vscode.Selection(start, start.translate(0, words.length));
    });
    const before = editor.selections;
    await vscode.commands.executeCommand('turnwise.copyQuestion');
    const text = await vscode.env.clipboard.readText();
    equal(text.split('\n')[0], '**Hanna Brandt:** Who decides about the fares?');
    const isAsBefore = () =>
      editor.selections.length === 2 && before.every((one, at) => editor.selections[at]?.isEqual(one));
    await until(vscode.window.onDidChangeTextEditorSelection, isAsBefore);
  });
});

async function show(uri: vscode.Uri, viewColumn: vscode.ViewColumn): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, { viewColumn });
}

/** Once the questions and the speakers of a document are listed; the keyboard is in the list of questions then. */
async function listing({ uri }: vscode.TextDocument): Promise<TurnwiseApi> {
  const api = await turnwise();
  await vscode.commands.executeCommand('turnwise.questions.focus');
  const isListed = (one: unknown) => (one as { readonly uri?: string } | undefined)?.uri === uri.toString();
  await until(api.onDidChange, () => isListed(api.questions()[0]) && isListed(api.speakers()[0]));
  return api;
}

/** Opens _Get Started_ in the group in front. */
async function openPage(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'turnwise.turnwise#start', false);
  const isPage = () => vscode.window.activeTextEditor === undefined && tabs().includes('page');
  await until(vscode.window.tabGroups.onDidChangeTabs, isPage);
}

/** What is in each tab, from the left group to the right. */
function tabs(): readonly string[] {
  const groups = vscode.window.tabGroups.all.toSorted((a, b) => a.viewColumn - b.viewColumn);
  return groups.flatMap((group) =>
    group.tabs.map(({ input }) => (input instanceof vscode.TabInputText ? 'transcript' : 'page')),
  );
}
