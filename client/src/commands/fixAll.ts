import type { CodeAction, TextEditor } from 'vscode';
import { commands, Range, window, workspace } from 'vscode';
import type { Front } from '../front/front';
import { mendedSentence } from '../wording/mended';
import type { Server } from '../connection/server';
import { announceIn } from '../editor/announce';
import { transcriptToAsk } from '../front/transcriptToAsk';

/** Mends all that can mean one thing only, in the transcript in front or in sight, and says how much that was. */
export async function fixAll(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  const before = editor && (await server.overview(editor.document.uri));
  if (!before || front.transcript !== editor) return;
  await window.showTextDocument(editor.document, editor.viewColumn);
  if (before.certain > 0) await mend(editor);
  const after = await server.overview(editor.document.uri);
  if (after && front.transcript === editor) await announceIn(editor, mendedSentence(before, after));
}

async function mend({ document }: TextEditor): Promise<void> {
  const all = new Range(0, 0, document.lineCount, 0);
  const [action] = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    ...[document.uri, all, 'source.fixAll.turnwise', 1],
  );
  if (action?.edit) await workspace.applyEdit(action.edit);
}
