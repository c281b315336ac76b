import type { TextDocument } from 'vscode';
import { Uri, ViewColumn, window, workspace } from 'vscode';
import { LANGUAGE, SAMPLE } from '../shared/ids';

/**
 * Shows the interview that came with the extension, as a new document that is saved nowhere. Beside the page
 * that told of it, which stays in view.
 */
export async function openSample(extension: Uri, file = SAMPLE): Promise<TextDocument> {
  const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, file)));
  const isOnPage = window.activeTextEditor === undefined && window.tabGroups.activeTabGroup.activeTab !== undefined;
  const document = await workspace.openTextDocument({ language: LANGUAGE, content });
  await window.showTextDocument(document, isOnPage ? ViewColumn.Beside : ViewColumn.Active);
  return document;
}
