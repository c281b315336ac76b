/** The timeline beside the text: there and back with keys alone, and what a screen reader is told. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TimelineShown, TurnwiseApi } from '../../client/src/api';
import { pressIn } from './support/keys';
import { wav } from './support/recordings';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

const TALK = `[00:00:00] Hanna Brandt: Who rings the bell?

[00:00:12] Mayor Okafor: I do, twice a day.

[00:00:20] Hanna Brandt: And who rings it at night?

[00:00:31] Mayor Okafor: Nobody rings it at night.

[00:00:44] Hanna Brandt: Why not?

[00:00:50] Mayor Okafor: People sleep.

[00:00:55] Hanna Brandt: And where does the bell come from?
`;

describe('The timeline', () => {
  let api: TurnwiseApi;
  before(async () => (api = await turnwise()));
  afterEach(async () => {
    deepEqual(api.timeline()?.violations, []);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Waits until the page shows something of the text as it is now. */
  const shows = <T>(look: (timeline: TimelineShown) => T | false | undefined) =>
    until(api.onDidChange, () => {
      const timeline = api.timeline();
      return timeline?.isCurrent === true && look(timeline);
    });

  /** Waits until a turn is chosen, and is told so; its first words come a moment later. */
  const says = (chosen: number, words: RegExp) =>
    shows((timeline) => timeline.chosen === chosen && words.test(timeline.spoken) && timeline);

  const press = (key: string) =>
    pressIn(key, () => {
      api.pressInTimeline(key);
    });

  async function open({ text = TALK, isHeard = false } = {}) {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const at = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), crypto.randomUUID());
    const transcript = vscode.Uri.joinPath(at, 'bell.transcript');
    if (isHeard) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(at, 'bell.wav'), wav(60));
    await vscode.workspace.fs.writeFile(transcript, new TextEncoder().encode(text));
    const editor = await vscode.window.showTextDocument(transcript);
    await until(api.onDidChange, () => api.statusText()?.includes('question'));
    await vscode.commands.executeCommand('turnwise.showTimeline');
    await shows(({ rows, isFocused }) => rows > 0 && isFocused);
    return editor;
  }

  /** Waits until the cursor is on a line, from 1. */
  const cursorOn = (editor: vscode.TextEditor, line: number) =>
    until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.line === line - 1);

  it('leads to a turn and back by keys alone, and says each turn', async () => {
    const editor = await open();
    const { chosen, rows, cells } = await shows((timeline) => timeline.chosen === 0 && timeline);
    equal(chosen, 0);
    equal(rows, 7);
    ok(cells > 10);
    await press('ArrowRight');
    await says(1, /^Mayor Okafor, answer, 0:12, I do, twice/);
    await press('ArrowDown');
    await says(2, /^Hanna Brandt, question, 0:20, And who/);
    await press('Enter');
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor === editor);
    await cursorOn(editor, 5);
    await vscode.commands.executeCommand('turnwise.showTimeline');
    await shows(({ isFocused, chosen: turn }) => isFocused && turn === 2);
    await press('u');
    await says(6, /question without an answer, 0:55/);
    await press('Escape');
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor === editor);
    equal(editor.selection.active.line, 4);
  });

  it('follows the cursor and the text, and comes closer and goes farther', async () => {
    const editor = await open();
    await press('Escape');
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor === editor);
    const place = new vscode.Position(6, 20);
    editor.selection = new vscode.Selection(place, place);
    await shows(({ chosen }) => chosen === 3);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => {
      edit.insert(end, '\n[00:01:10] Mayor Okafor: From the sea.\n');
    });
    await shows(({ rows }) => rows === 8);
    const { from, to } = await shows((timeline) => timeline);
    await vscode.commands.executeCommand('turnwise.showTimeline');
    await shows(({ isFocused }) => isFocused);
    await press('=');
    await shows((now) => now.to - now.from < to - from);
    await press('0');
    await shows((now) => now.to - now.from === to - from);
  });

  it('plays from a turn where there is a recording, and stays where the keyboard is', async () => {
    await open({ isHeard: true });
    await press('ArrowRight');
    await shows(({ chosen }) => chosen === 1);
    await press(' ');
    const sound = await until(api.onDidChange, () => {
      const now = api.sound();
      return now !== undefined && now.time >= 11_900 && now;
    });
    equal(sound.trouble, '');
  });

  it('goes by words where there are no times', async () => {
    await open({ text: TALK.replaceAll(/\[\S+\] /g, '') });
    equal((await says(0, /^Hanna Brandt, question, line 1, Who rings/)).to, 31);
  });
});
