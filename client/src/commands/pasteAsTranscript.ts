import { commands, env, window, workspace } from 'vscode';
import { LANGUAGE } from '../ids';
import type { PagePaste } from '../pagePaste';
import { PAGE_KIND } from '../pagePaste';
import type { Server } from '../server';
import { showImported, tellLosses } from './imported';

/**
 * Makes a new transcript of what is in the clipboard: of a web page with all that it tells, where this editor lets extensions
 * see that; else of its text.
 */
export async function pasteAsTranscript(server: Server, pages: PagePaste): Promise<void> {
  if (!pages.isPossible) {
    const text = await env.clipboard.readText();
    await showImported(await server.importFile('', new TextEncoder().encode(text)));
    return;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: '' });
  await window.showTextDocument(document, { preview: false });
  pages.takeLost();
  await commands.executeCommand('editor.action.pasteAs', { kind: PAGE_KIND });
  tellLosses(pages.takeLost());
}
