import type { TextDocument, Uri } from 'vscode';
import { Uri as Address, window, workspace } from 'vscode';
import { bytesOf } from '../../../server/src/lsp/base64';
import { exportLines } from '../exportLines';
import type { Front } from '../front';
import type { Server } from '../server';
import { tellLosses, notRunning } from './imported';
import { announceIn } from './transcript';
import { say } from '../../../server/src/words/say';
import { tell } from '../words';

/** What another extension may say beforehand; all else is asked. */
export interface ExportWish {
  /** The id of a format (docs/converting.md). */
  readonly format?: string;
  /** The file to write, whether it is there or not. */
  readonly target?: Uri;
}

/** Writes the transcript in another format, which is chosen from a list that tells what each would lose. */
export async function exportAs(server: Server, front: Front, wish: ExportWish = {}): Promise<void> {
  const editor = front.transcript;
  if (!editor) return;
  const { document } = editor;
  const lines = exportLines((await server.exports(document.uri)) ?? []);
  const title = tell`Export Transcript As`;
  const line =
    lines.find(({ format }) => format === wish.format) ??
    (await window.showQuickPick(lines, { title, placeHolder: tell`What cannot be kept is told beside each format.` }));
  if (line === undefined) {
    if (lines.length === 0) void window.showErrorMessage(notRunning());
    return;
  }
  if (line.refused !== undefined) {
    void window.showErrorMessage(line.refused);
    return;
  }
  const { endings, label } = line;
  const target =
    wish.target ??
    (await window.showSaveDialog({ title, filters: { [label]: [...endings] }, ...suggested(document, endings[0]) }));
  if (target === undefined) return;
  const {
    base64,
    lost = [],
    refused,
  } = (await server.exportAs(document.uri, line.format)) ?? { refused: notRunning() };
  if (base64 === undefined) {
    void window.showErrorMessage(refused ?? notRunning());
    return;
  }
  await workspace.fs.writeFile(target, bytesOf(base64));
  if (front.transcript === editor) await announceIn(editor, say`Exported.`);
  // Of a short transcript the list has told it before.
  if (!line.isTold) tellLosses(lost);
}

/** Beside the transcript, under its name; a new document has neither place nor name. */
function suggested({ uri, isUntitled }: TextDocument, ending = ''): { readonly defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!isUntitled) return { defaultUri: uri.with({ path: uri.path.replace(/(?:\.[^./]*)?$/, `.${ending}`) }) };
  return folder === undefined ? {} : { defaultUri: Address.joinPath(folder, `transcript.${ending}`) };
}
