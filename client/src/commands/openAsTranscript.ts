import type { TextDocument, Uri } from 'vscode';
import { languages, TabInputCustom, TabInputText, window, workspace } from 'vscode';
import { fileName, unreadMessage } from '../wording/fileName';
import { LANGUAGE, OTHER_FORMATS } from '../shared/ids';
import type { Server } from '../connection/server';
import { showImported } from './imported';

/**
 * Opens files as transcripts: those chosen in the explorer, or the one in front. One of another format, such as captions or a
 * Word document, becomes a new document that is saved nowhere, and stays as it is itself; any other text is given the
 * language of transcripts, also where its name ends in something else.
 */
export async function openAsTranscript(server: Server, chosen: readonly Uri[]): Promise<void> {
  for (const uri of chosen.length > 0 ? chosen : fileInFront()) {
    if (OTHER_FORMATS.test(uri.path)) await openConverted(server, uri);
    else await openText(uri, chosen.length > 0);
  }
}

/** The file of the editor in front, be it one of text or of something else. */
function fileInFront(): readonly Uri[] {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) return [document.uri];
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? [input.uri] : [];
}

async function openText(uri: Uri, isToBeShown: boolean): Promise<void> {
  const document = await opened(uri);
  if (document === undefined) {
    tellUnread(uri);
    return;
  }
  const transcript = await languages.setTextDocumentLanguage(document, LANGUAGE);
  if (isToBeShown) await window.showTextDocument(transcript);
}

async function openConverted(server: Server, uri: Uri): Promise<void> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const bytes = open === undefined ? await read(uri) : bytesOf(open);
  if (bytes === undefined) tellUnread(uri);
  else await showImported(await server.importFile(fileName(uri), bytes));
}

/** The others that were chosen are opened in any case. */
function tellUnread(uri: Uri): void {
  void window.showErrorMessage(unreadMessage(uri));
}

/** Undefined for what is no text, such as a picture, and for what is not there. */
async function opened(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** With changes that are not saved. */
function bytesOf(document: TextDocument): Uint8Array {
  return new TextEncoder().encode(document.getText());
}

async function read(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}
