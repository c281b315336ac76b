import type { TextDocument, Uri } from 'vscode';
import { commands, env, UIKind, Uri as Address, window, workspace } from 'vscode';
import { bytesOf } from '../../../server/src/protocol/base64';
import type { ExportLine } from '../wording/exportLines';
import { exportLines, exportedName, isFormat } from '../wording/exportLines';
import type { Front } from '../front/front';
import type { Server } from '../connection/server';
import { notRunning } from './imported';
import { tell } from '../shared/words';

/** What another extension may say beforehand; all else is asked. */
export interface ExportWish {
  /** The id of a format (docs/converting.md). */
  readonly format?: string;
  /** The file to write, whether it is there or not. */
  readonly target?: Uri;
  /** Whether to keep what is around the interview, too. */
  readonly withSurroundings?: boolean;
}

/**
 * Writes the transcript in another format, which is chosen from a list that tells what each would lose: before anything is
 * written. What is around the interview is left out, unless that is chosen in the list.
 */
export async function exportAs(server: Server, front: Front, wish: ExportWish = {}): Promise<void> {
  const editor = front.transcript;
  if (!editor) return;
  const { document } = editor;
  const chosen = await chooseFormat(server, document, wish);
  if (chosen === undefined) return;
  const { line, withSurroundings } = chosen;
  if (line.refused !== undefined) {
    void window.showErrorMessage(line.refused);
    return;
  }
  const exported = await server.exportAs(document.uri, line.format, withSurroundings);
  const { base64, lost = [], refused, title } = exported ?? { refused: notRunning() };
  if (base64 === undefined) {
    void window.showErrorMessage(refused ?? notRunning());
    return;
  }
  // Of a short transcript the list has told it.
  if (!line.isTold && lost.length > 0 && wish.format === undefined && !(await agrees(lost))) return;
  const target = wish.target ?? (await askForFile(document, line, title));
  if (target === undefined) return;
  await workspace.fs.writeFile(target, bytesOf(base64));
  void tellWritten(target, line.format);
}

interface Chosen {
  readonly line: ExportLine;
  readonly withSurroundings: boolean;
}

/** The list of formats; its last line has it once more, with what is around the interview or without. */
async function chooseFormat(server: Server, document: TextDocument, wish: ExportWish): Promise<Chosen | undefined> {
  let withSurroundings = wish.withSurroundings ?? false;
  for (;;) {
    const choices = (await server.exports(document.uri, withSurroundings)) ?? [];
    const lines = exportLines(choices, withSurroundings);
    if (lines.length === 0) {
      void window.showErrorMessage(notRunning());
      return undefined;
    }
    const line =
      lines.find(({ format }) => format !== undefined && format === wish.format) ??
      (await window.showQuickPick(lines, {
        title: exportTitle(),
        placeHolder: tell`What cannot be kept is told beside each format.`,
      }));
    if (line === undefined) return undefined;
    if (isFormat(line)) return { line, withSurroundings };
    withSurroundings = !withSurroundings;
  }
}

function exportTitle(): string {
  return tell`Export Transcript As`;
}

async function agrees(lost: readonly string[]): Promise<boolean> {
  const go = tell`Export`;
  const detail = lost.join('\n');
  return (await window.showWarningMessage(tell`Not everything can be kept.`, { modal: true, detail }, go)) === go;
}

function askForFile(document: TextDocument, { endings, label }: ExportLine, title: string | undefined) {
  const filters = { [label]: [...endings] };
  return window.showSaveDialog({ title: exportTitle(), filters, ...suggested(document, endings[0], title) });
}

/** Beside the transcript, under its name; a new document has neither place nor name, but perhaps a title. */
function suggested(
  { uri, isUntitled }: TextDocument,
  ending = '',
  title: string | undefined,
): { readonly defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (isUntitled) {
    const name = exportedName(title ?? '', ending);
    return folder === undefined ? {} : { defaultUri: Address.joinPath(folder, name) };
  }
  const at = uri.path.lastIndexOf('/') + 1;
  const name = exportedName(uri.path.slice(at).replace(/\.[^.]*$/, ''), ending);
  return { defaultUri: uri.with({ path: uri.path.slice(0, at) + name }) };
}

/** Says what was written, and leads there, as far as this VS Code can. */
async function tellWritten(target: Uri, format: string): Promise<void> {
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && target.scheme === 'file';
  const isInFolder = workspace.getWorkspaceFolder(target) !== undefined;
  const opens = tell`Open`;
  const reveals = tell`Reveal`;
  const ways = [...(isHere || !NOT_SHOWN.has(format) ? [opens] : []), ...(isHere || isInFolder ? [reveals] : [])];
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const way = await window.showInformationMessage(tell`Exported: ${name}`, ...ways);
  if (way === opens) {
    if (isHere && OPENED_OUTSIDE.has(format)) await env.openExternal(target);
    else await commands.executeCommand('vscode.open', target);
  }
  if (way === reveals) await commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', target);
}

/** VS Code shows no such file. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['docx']);

/** These are looked at in another program. */
const OPENED_OUTSIDE: ReadonlySet<string> = new Set(['docx', 'html']);
