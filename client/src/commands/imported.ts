import type { TextDocument } from 'vscode';
import { window, workspace } from 'vscode';
import type { Imported } from '../../../server/src/protocol/converting';
import { LANGUAGE } from '../shared/ids';
import { tell } from '../shared/words';

/** Shows what was read from another format as a new document, and tells what was lost, or why nothing was read. */
export async function showImported(imported: Imported | undefined): Promise<TextDocument | undefined> {
  const { text, lost = [], refused } = imported ?? { refused: notRunning() };
  if (text === undefined) {
    void window.showErrorMessage(refused ?? notRunning());
    return undefined;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: text });
  await window.showTextDocument(document, { preview: false });
  tellLosses(lost);
  return document;
}

export function notRunning(): string {
  return tell`Turnwise is not running, so nothing was converted.`;
}

/** Tells what was lost on the way from one format to another. */
export function tellLosses(lost: readonly string[]): void {
  if (lost.length > 0) void window.showWarningMessage(tell`Not everything could be kept. ${lost.join(' ')}`);
}
