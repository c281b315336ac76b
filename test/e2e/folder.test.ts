import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RelabelWish } from '../../server/src/protocol/relabelling';
import { asking } from './support/asking';
import { applyingPreview, pressing } from './support/press';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { copyInto, placeOf } from './support/workspace';

const FERRY = `Tom Rask: Which gangway creaks loudest on Thursdays?

Amara Vell: The one to the ferry.

Tom Rask: And who oils it?

Amara Vell: Nobody does.
`;

const QUAY = `Lena Fink: How long is the quay?

Amara Vell: A mile, and Amara Vell has walked it.

Lena Fink: At night?

Amara Vell: At night.
`;

describe('a folder of transcripts', () => {
  let folder: vscode.Uri;
  let ferry: vscode.Uri;
  before(async () => {
    ({ folder } = await copyInto('mayor.transcript', { 'ferry.transcript': FERRY, 'quay.transcript': QUAY }));
    ferry = vscode.Uri.joinPath(folder, 'ferry.transcript');
    await turnwise();
    // Whoever has listed the folder before is told of new files by the editor, which takes its time.
    await asking(
      () => symbolsFor('gangway loudest thursdays'),
      (found) => found.length > 0,
    );
  });

  it('has a question found by three words of it, in a file that is not open', async () => {
    const found = await symbolsFor('gangway loudest thursdays');
    const symbol = found.find(({ location }) => location.uri.toString() === ferry.toString());
    ok(symbol, JSON.stringify(found));
    equal(symbol.name, 'Which gangway creaks loudest on Thursdays?');
    deepEqual(symbol.location.range.start, new vscode.Position(0, 10));
  });

  it('has a speaker renamed in two files after a look, which is undone in one step', async () => {
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'quay.transcript'));
    const start = placeOf(document, 'Amara Vell: At');
    const wish: RelabelWish = { action: 'renameInFolder', range: { start, end: start }, to: 'Amara Quill' };
    await applyingPreview(
      Promise.resolve(vscode.commands.executeCommand('turnwise.relabel', document.uri.toString(), wish)),
    );
    const other = await vscode.workspace.openTextDocument(ferry);
    equal(document.getText(), QUAY.replaceAll('Amara Vell:', 'Amara Quill:'));
    equal(other.getText(), FERRY.replaceAll('Amara Vell:', 'Amara Quill:'));
    const api = await turnwise();
    match(
      api.announced(),
      /^'Amara Vell' is 'Amara Quill' now, \d+ turns in 2 transcripts: \S+\/quay\.transcript \(\d+\), \S+\/ferry\.transcript \(\d+\)\. One Undo/,
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), QUAY);
    equal(other.getText(), FERRY);
    await vscode.workspace.saveAll();

    // The message is still there, but what was typed since is not taken back in the place of the rename.
    const end = document.lineAt(document.lineCount - 1).range.end;
    for (const word of ['By day, too.', 'Now: ']) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, word);
      await vscode.workspace.applyEdit(edit);
    }
    await vscode.window.showTextDocument(other);
    const isShown = () => vscode.window.activeTextEditor?.document === document;
    await pressing(until(vscode.window.onDidChangeActiveTextEditor, isShown));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), `${QUAY}By day, too.`);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), QUAY);
    await vscode.workspace.saveAll();
  });
});

async function symbolsFor(words: string): Promise<readonly vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', words);
}
