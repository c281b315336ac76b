import type { Server } from '../server';
import { transcriptEditor } from './transcript';

/** Has the server write all labels of the transcript in another form, which it asks for. */
export async function convertLabels(server: Server): Promise<void> {
  const editor = transcriptEditor();
  if (editor) await server.convertLabels(editor.document);
}
