import type { Front } from '../front/front';
import type { Server } from '../connection/server';

/** Has the server write all labels of the transcript in another form, which it asks for. */
export async function convertLabels(server: Server, front: Front): Promise<void> {
  const editor = front.transcript;
  if (editor) await server.convertLabels(editor.document.uri);
}
