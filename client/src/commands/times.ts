import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { transcriptToAsk } from '../front/transcriptToAsk';

/** Has the server make the times of the transcript later or earlier; where something is selected, those in the selection. */
export async function shiftTimes(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  if (!editor) return;
  const { document, selection } = editor;
  await server.shiftTimes(document.uri, selection.isEmpty ? undefined : selection);
}

/** Has the server write all times of the transcript in another form, which it asks for. */
export async function convertTimes(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  if (editor) await server.convertTimes(editor.document.uri);
}
