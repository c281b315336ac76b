import { commands, env } from 'vscode';
import type { Front } from '../front/front';
import type { Server } from '../connection/server';
import { apply } from './writeLabel';

/**
 * Pastes turns from elsewhere in the form of this document: labels, and the blank lines between turns. What has no turns,
 * and what goes into the middle of a line, over a selection or to several cursors, is pasted as it is.
 */
export async function pasteAsTurns(server: Server, front: Front): Promise<void> {
  const editor = front.transcript;
  if (!editor) return;
  const { document, selection, selections } = editor;
  const { version } = document;
  const text = selection.isEmpty && selections.length === 1 ? await env.clipboard.readText() : '';
  const edit = text === '' ? undefined : await server.pasteAsTurns(document, selection.active, text);
  if (!edit) await commands.executeCommand('editor.action.clipboardPasteAction');
  else if (document.version === version) await apply(editor, edit, true);
}
