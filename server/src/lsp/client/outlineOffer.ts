import type { Disposable, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { DocumentSymbolRequest, ProtocolRequestType } from 'vscode-languageserver';
import type { Encoded } from '../../messages/encoded/encoded';
import type { ServerContext } from '../serverContext';

/** The protocol's request for an outline, which is answered as text where symbols may nest. */
export const OUTLINE_REQUEST = new ProtocolRequestType<
  DocumentSymbolParams,
  Encoded | SymbolInformation[] | null,
  never,
  void,
  void
>(DocumentSymbolRequest.method);

/**
 * Says that the server has outlines, and each further time says it anew: the protocol has no other way to have them asked
 * for again when they are others without an edit. VS Code keeps an outline for as long as the text, and the provider that made it,
 * are the same. A client that cannot be told asks again at the next edit.
 */
export function outlineOffer({ connection, client }: ServerContext): () => void {
  let offered: Promise<Disposable | undefined> = Promise.resolve(undefined);
  const offer = (before: Disposable | undefined) => {
    before?.dispose();
    // The library logs a refusal.
    return connection.client.register(DocumentSymbolRequest.type, { documentSelector: null }).catch(() => undefined);
  };
  return () => {
    if (client.registersOutlines) offered = offered.then(offer);
  };
}
