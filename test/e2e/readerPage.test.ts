/** The reader beside the text: what it shows, and that the two stay in step. */
import { deepEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReaderShown, TurnwiseApi } from '../../client/src/api';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

/** Long enough to be scrolled. */
const TALK = Array.from(
  { length: 60 },
  (_, nth) => `Hanna Brandt: Who rings bell ${nth}?\n\nMayor Okafor: I ring bell ${nth}, twice a day.\n`,
).join('\n');

describe('The reader', () => {
  let api: TurnwiseApi;
  let editor: vscode.TextEditor;

  /** Waits until the page shows something of the text as it is. */
  const reads = (look: (shown: ReaderShown) => boolean) =>
    until(api.onDidChange, () => {
      const shown = api.reader();
      return shown?.isCurrent === true && look(shown) && shown;
    });

  before(async () => {
    api = await turnwise();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await vscode.workspace.openTextDocument({ language: 'transcript', content: TALK });
    editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('turnwise.showReader');
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows the talk, and is kept from nothing', async () => {
    // Those who speak are named above the talk.
    const { violations } = await reads(({ pieces }) => pieces === 121);
    deepEqual(violations, []);
  });

  it('is scrolled with the text, and marks what stands at the cursor', async () => {
    editor.revealRange(editor.document.lineAt(120).range, vscode.TextEditorRevealType.AtTop);
    await reads(({ line }) => line > 60 && Math.abs(line - (editor.visibleRanges[0]?.start.line ?? 0)) < 3);
    const place = new vscode.Position(122, 3);
    editor.selection = new vscode.Selection(place, place);
    await reads(({ here }) => here.includes('I ring bell 30'));
  });

  it('stays in step while somebody types, and where lines come and go', async () => {
    const end = editor.document.lineAt(122).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    for (const letter of ' <b>Or so.') await vscode.commands.executeCommand('type', { text: letter });
    await reads(({ here }) => here.includes('I ring bell 30, twice a day. <b>Or so.'));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '# Bells\n\n');
    });
    const { here } = await reads(({ pieces }) => pieces === 122);
    ok(here.includes('Or so.'), here);
  });

  it('shows another transcript when that comes to the front', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'transcript',
      content: 'Ann: Where to?\n\nBen: There.\n\nAnn: Why?\n',
    });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await reads(({ pieces }) => pieces === 4);
  });
});
