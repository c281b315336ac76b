import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings } from './support/diagnostics';
import { takingFirst } from './support/press';
import { copyInto, openCopy, placeOf } from './support/workspace';

describe('a transcript', () => {
  it('is formatted when that is asked for, and is as it was after one step back', async () => {
    const { document, tidy, untidy } = await untidied();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), tidy);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), untidy);
  });

  it('is formatted in the selection alone', async () => {
    const { editor, document, untidy } = await untidied();
    const place = placeOf(document, 'Mayor Okafor:  My pleasure');
    editor.selection = new vscode.Selection(place, place.translate(0, 10));
    await vscode.commands.executeCommand('editor.action.formatSelection');
    equal(document.getText(), untidy.replace('Mayor Okafor:  My pleasure', 'Mayor Okafor: My pleasure'));
  });

  it('is not formatted when it is saved, though all else may be', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Global);
    try {
      const { document, untidy } = await untidied();
      await document.save();
      equal(document.getText(), untidy);
    } finally {
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('has its labels in the form that is chosen from the list, and back after one step', async () => {
    const { document } = await openCopy('mayor.transcript');
    await findings(document.uri, 2);
    const before = document.getText();
    await takingFirst(Promise.resolve(vscode.commands.executeCommand('turnwise.convertLabelsTo')));
    equal(
      document.getText(),
      before.replace(/^(?:Hanna Brandt|Mayor(?: Okafor)?):/gm, (label) => label.toUpperCase()),
    );
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });
});

describe("a folder's file", () => {
  it('is left to formatters of YAML', async () => {
    const { folder } = await copyInto('mayor.transcript', { '.turnwise.yaml': 'profile:   podcast\n' });
    const uri = vscode.Uri.joinPath(folder, '.turnwise.yaml');
    await vscode.workspace.openTextDocument(uri);
    const edits = await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', uri, {});
    equal(JSON.stringify(edits ?? []), '[]');
  });
});

/** A new copy of the interview with blanks and blank lines too many, once the server has read it. */
async function untidied() {
  const editor = await openCopy('mayor.transcript');
  const { document } = editor;
  await findings(document.uri, 2);
  const tidy = document.getText();
  await editor.edit((edit) => {
    edit.insert(placeOf(document, 'My pleasure'), ' ');
    edit.insert(placeOf(document, 'Hanna Brandt: Thank you very'), '\n\n');
  });
  return { editor, document, tidy, untidy: document.getText() };
}
