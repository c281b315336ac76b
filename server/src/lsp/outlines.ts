import type { Disposable } from 'vscode-languageserver';
import { DocumentSymbolRequest } from 'vscode-languageserver';
import type { House } from './house';

/**
 * Says that the server has outlines, and each further time says it anew: the protocol has no other way to have them asked
 * for again when they are others without an edit. VS Code keeps an outline for as long as the text, and whoever made it,
 * are the same. A client that cannot be told asks again at the next edit.
 */
export function outlineOffer({ connection, client }: House): () => void {
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
