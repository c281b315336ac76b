import type { RelabelWish } from '../../../server/src/lsp/protocol/relabelling';
import type { Server } from '../server';
import { transcriptEditor } from './transcript';

/** Has the server do something with the labels at the cursor, or in the selection. What is not known yet, it asks. */
export async function relabel(server: Server, action: RelabelWish['action']): Promise<void> {
  const editor = transcriptEditor();
  if (!editor) return;
  const { start, end } = editor.selection;
  await server.relabel(editor.document.uri, { action, range: { start, end } });
}
