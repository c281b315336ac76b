import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt } from './support/actions';
import { asking } from './support/asking';
import { codeOf, findings } from './support/diagnostics';
import { symbolsOf } from './support/symbols';
import { turnwise } from './support/turnwise';
import { openCopy, placeOf, textOf } from './support/workspace';

describe('a label that drifts', () => {
  it('is marked wherever it stands', async () => {
    const { document } = await openCopy('mayor.transcript');
    const found = await findings(document.uri, 2);
    deepEqual(found.map(codeOf), ['label-drift', 'label-drift']);
    deepEqual(
      found.map(({ range }) => range.start),
      [placeOf(document, 'Mayor: About ninety'), placeOf(document, 'Mayor: That the works')],
    );
    deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Mayor', 'Mayor'],
    );
  });

  it('is not marked once more in what can only be read, such as the old side of a comparison', async () => {
    const { document } = await openCopy('mayor.transcript');
    const text = document.getText();
    const provider = vscode.workspace.registerTextDocumentContentProvider('old', {
      provideTextDocumentContent: () => text,
    });
    const old = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'old', path: '/mayor.transcript' }));
    await vscode.commands.executeCommand('vscode.diff', old.uri, document.uri);
    // It is read all the same: it has its outline.
    await asking(
      () => symbolsOf(old),
      (symbols) => symbols.length === 8,
    );
    await findings((await openCopy('mayor.transcript')).document.uri, 2);
    deepEqual(vscode.languages.getDiagnostics(old.uri), []);
    provider.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is changed by its quick fix, in all of its turns or in this one, and nothing else is', async () => {
    const { document } = await openCopy('mayor.transcript');
    const [first] = await findings(document.uri, 2);
    ok(first);
    const before = document.getText();
    const actions = await actionsAt(document, first.range, vscode.CodeActionKind.QuickFix);
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    ok(preferred?.edit);
    ok(await vscode.workspace.applyEdit(preferred.edit));
    equal(document.getText(), before.replaceAll('\nMayor: ', '\nMayor Okafor: '));
    await findings(document.uri, 0);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    const here = actions.find(({ edit, title }) => edit !== undefined && title === "Change to 'Mayor Okafor'");
    ok(here?.edit);
    ok(await vscode.workspace.applyEdit(here.edit));
    equal(document.getText(), before.replace('\nMayor: About', '\nMayor Okafor: About'));
    const [left] = await findings(document.uri, 1);
    ok(await document.save());
    equal(await textOf(document.uri), document.getText());
    deepEqual(left?.range.start, placeOf(document, 'Mayor: That the works'));
  });

  it('is changed in the whole file by fix-all', async () => {
    const { document } = await openCopy('mayor.transcript');
    await findings(document.uri, 2);
    const before = document.getText();
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await actionsAt(document, everything, vscode.CodeActionKind.SourceFixAll.append('turnwise'));
    ok(all?.edit);
    ok(await vscode.workspace.applyEdit(all.edit));
    equal(document.getText(), before.replaceAll('\nMayor: ', '\nMayor Okafor: '));
    await findings(document.uri, 0);
  });

  it('is gone to by a command, and from the last one to the first', async () => {
    const editor = await openCopy('mayor.transcript');
    const { document } = editor;
    await findings(document.uri, 2);
    for (const words of ['Mayor: About ninety', 'Mayor: That the works', 'Mayor: About ninety']) {
      await vscode.commands.executeCommand('turnwise.nextLabelToFix');
      deepEqual(editor.selection.active, placeOf(document, words));
    }
  });

  it('is renamed with all other labels of its speaker, and no word that is spoken changes', async () => {
    const { document } = await openCopy('mayor.transcript');
    await turnwise();
    const before = document.getText();
    const label = placeOf(document, 'Mayor: About');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      ...[document.uri, label, 'Amara Okafor'],
    );
    ok(await vscode.workspace.applyEdit(edit));
    equal(document.getText(), before.replaceAll(/\nMayor(?: Okafor)?: /g, '\nAmara Okafor: '));
  });
});
