import type { TextEditor } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from './front';

/** The transcript in front, for a command that asks the server about it. Where that is gone, it is told. */
export function transcriptToAsk(server: Server, front: Front): TextEditor | undefined {
  const editor = front.transcript;
  return editor && server.isThere() ? editor : undefined;
}
