import { commands, env, window, workspace } from 'vscode';
import { LANGUAGE } from '../shared/ids';
import type { PagePaste } from './pagePaste';
import { PAGE_KIND } from './pagePaste';
import type { Server } from '../connection/server';
import { showImported } from './imported';
import { tell } from '../shared/words';

/**
 * Makes a new transcript of what is in the clipboard: of a web page with all that it tells, where this editor lets extensions
 * see that; else of its text. Where the clipboard has none, as with a picture, that is said.
 */
export async function pasteAsTranscript(server: Server, pages: PagePaste): Promise<void> {
  const text = await env.clipboard.readText();
  if (text.trim() === '') {
    void window.showInformationMessage(tell`There is no text in the clipboard to paste.`);
    return;
  }
  if (!pages.isPossible) {
    await showImported(await server.importFile('', new TextEncoder().encode(text)));
    return;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: '' });
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand('editor.action.pasteAs', { kind: PAGE_KIND });
}
