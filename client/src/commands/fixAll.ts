import { commands, window } from 'vscode';
import { transcriptEditor } from './transcript';

/** Mends all that can mean one thing only, in the transcript in front or in sight. */
export async function fixAll(): Promise<void> {
  const editor = transcriptEditor();
  if (!editor) return;
  await window.showTextDocument(editor.document, editor.viewColumn);
  await commands.executeCommand('editor.action.fixAll');
}
