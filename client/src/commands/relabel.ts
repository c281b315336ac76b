import type { RelabelWish } from '../../../server/src/lsp/protocol/relabelling';
import type { Front } from '../front';
import type { Server } from '../server';

/** Has the server do something with the labels at the cursor, or in the selection. What is not known yet, it asks. */
export async function relabel(server: Server, front: Front, action: RelabelWish['action']): Promise<void> {
  const editor = front.transcript;
  if (!editor) return;
  const { start, end } = editor.selection;
  await server.relabel(editor.document.uri, { action, range: { start, end } });
}
