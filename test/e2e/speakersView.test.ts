import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ListedSpeaker, TurnwiseApi } from '../../client/src/api';
import { takingFirst } from './support/press';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { copyInto, open, openCopy, openText, placeOf } from './support/workspace';

describe('the Speakers view', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('lists who speaks, with their labels and some of what they say', async () => {
    await open('mayor.transcript');
    const api = await show(2);
    deepEqual(
      api.speakers().map(({ label, description }) => `${label}: ${description}`),
      ['Hanna Brandt: 9 turns · 43 % · interviewer', 'Mayor Okafor: 9 turns · 57 % · respondent'],
    );
    const children = api.speakers()[1]?.children ?? [];
    deepEqual(
      children.slice(0, 2).map(({ label, description }) => [label, description]),
      [
        ['Mayor Okafor', '7 turns'],
        ['Mayor', '2 turns'],
      ],
    );
    ok(children.length > 2);
  });

  it('has somebody as soon as a label is typed, and a new name in the place of the old one', async () => {
    const { document } = await openCopy('mayor.transcript');
    const api = await show(2);
    const hanna = speaker(api, 'Hanna Brandt');
    await replaceAll(document, 'Hanna Brandt:', 'Hanna Brand:');
    await until(api.onDidChange, () => api.speakers()[0]?.label === 'Hanna Brand');
    equal(api.speakers()[0]?.id, hanna.id);
  });

  it('steps through the turns of a speaker, round and round, and through those of one label', async () => {
    const editor = await open('mayor.transcript');
    const api = await show(2);
    const mayor = speaker(api, 'Mayor Okafor');
    editor.selection = cursorAt(placeOf(editor.document, 'Thank you very much'));
    const lineAfter = async (command: string, row: unknown) => {
      await vscode.commands.executeCommand(command, row);
      return editor.document.lineAt(editor.selection.active).text.slice(0, 30);
    };
    equal(await lineAfter('turnwise.nextTurnOfSpeaker', mayor), 'Mayor Okafor: My pleasure.');
    equal(await lineAfter('turnwise.nextTurnOfSpeaker', mayor), 'Mayor Okafor: On the first of ');
    equal(await lineAfter('turnwise.previousTurnOfSpeaker', mayor), 'Mayor Okafor: My pleasure.');
    equal(await lineAfter('turnwise.nextTurnOfSpeaker', mayor.children[1]), 'Mayor: About ninety million. M');
    equal(vscode.window.activeTextEditor, editor);
  });

  it('selects who speaks at the cursor', async () => {
    const editor = await open('mayor.transcript');
    const api = await show(2);
    for (const [words, name] of [
      ['Because four schools', 'Mayor Okafor'],
      ['Some shopkeepers', 'Hanna Brandt'],
    ] as const) {
      editor.selection = cursorAt(placeOf(editor.document, words));
      await until(api.onDidChange, () => api.selectedSpeakers()[0]?.label === name);
    }
    equal(vscode.window.activeTextEditor, editor);
  });

  it('writes the role of somebody to the top of the transcript', async () => {
    const { document } = await copyInto('mayor.transcript', { '.turnwise.yaml': 'notSpeakers: [Note]\n' });
    const before = document.getText();
    const api = await show(2);
    await takingFirst(run('turnwise.setRoleOf', speaker(api, 'Mayor Okafor')));
    await until(api.onDidChange, () => speaker(api, 'Mayor Okafor').description.endsWith('interviewer'));
    equal(document.getText(), `---\nparticipants:\n  - name: Mayor Okafor\n    role: interviewer\n---\n\n${before}`);
  });

  it('is not needed for a role: the command asks about whoever speaks at the cursor', async () => {
    const { document } = await copyInto('mayor.transcript', {});
    const api = await show(2);
    const { activeTextEditor: editor } = vscode.window;
    ok(editor);
    editor.selection = cursorAt(placeOf(editor.document, 'My pleasure'));
    await takingFirst(run('turnwise.setRoleOf'));
    await until(api.onDidChange, () => speaker(api, 'Mayor Okafor').description.endsWith('interviewer'));
    ok(document.getText().includes('- name: Mayor Okafor\n'));
  });

  it('sets the speaker of the turn at the cursor', async () => {
    const editor = await openCopy('mayor.transcript');
    const api = await show(2);
    const before = editor.document.getText();
    editor.selection = cursorAt(placeOf(editor.document, 'Thank you very much'));
    await run('turnwise.setSpeaker', speaker(api, 'Mayor Okafor'));
    equal(editor.document.getText(), before.replace('Hanna Brandt: Thank you very', 'Mayor Okafor: Thank you very'));
  });

  it('merges those who are selected into the one who is chosen', async () => {
    const { document } = await openCopy('mayor.transcript');
    const before = document.getText();
    const api = await show(2);
    const rows = api.speakers();
    await takingFirst(run('turnwise.mergeSpeakers', rows[1], rows));
    equal(document.getText(), before.replaceAll(/^Mayor( Okafor)?:/gm, 'Hanna Brandt:'));
    await until(api.onDidChange, () => api.speakers().length === 1);
  });

  it('merges three into a fourth, which is undone in one step', async () => {
    const said = ['Ann Lee', 'Ben Ray', 'Cleo Fox', 'Dan Orr'].map((name) => `${name}: I have seen the harbour.\n`);
    const text = [...said, ...said].join('\n');
    const { document } = await openText(text);
    const api = await show(4);
    await takingFirst(run('turnwise.mergeSpeakers', api.speakers()[0], api.speakers()));
    equal(document.getText(), text.replaceAll(/^(?:Ben Ray|Cleo Fox|Dan Orr):/gm, 'Ann Lee:'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('is empty where no transcript is in front', async () => {
    await open('mayor.transcript');
    const api = await show(2);
    await open('shopping.txt');
    await until(api.onDidChange, () => api.speakers().length === 0);
  });
});

/** What the view lists beside the transcript in front, once there are so many. */
async function show(count: number): Promise<TurnwiseApi> {
  const api = await turnwise();
  await vscode.commands.executeCommand('turnwise.speakers.focus');
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  await until(api.onDidChange, () => api.speakers().length === count && api.speakers()[0]?.uri === uri);
  return api;
}

function speaker(api: TurnwiseApi, name: string): ListedSpeaker {
  const found = api.speakers().find(({ label }) => label === name);
  if (!found) throw new Error(`${name} is not among those who speak`);
  return found;
}

function run(command: string, ...given: readonly unknown[]): Promise<unknown> {
  return Promise.resolve(vscode.commands.executeCommand(command, ...given));
}

async function replaceAll(document: vscode.TextDocument, words: string, others: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, whole, document.getText().replaceAll(words, others));
  ok(await vscode.workspace.applyEdit(edit));
}

function cursorAt(position: vscode.Position): vscode.Selection {
  return new vscode.Selection(position, position);
}
