import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver';
import type { ServerContext } from '../serverContext';

/** Says that the server formats transcripts, to a client that sends it other files too. */
export function offerFormatters({ connection, client }: ServerContext): void {
  if (client.formats === undefined) return;
  const options = { documentSelector: [{ language: client.formats }] };
  for (const { type } of [DocumentFormattingRequest, DocumentRangeFormattingRequest]) {
    // The library logs a refusal.
    connection.client.register(type, options).catch(() => undefined);
  }
}
