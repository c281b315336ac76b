import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import type { ServerContext } from '../serverContext';
import { READ_ANEW } from '../../protocol/client';

/** Tells the client to ask again for what hangs on settings and declarations, as far as it can be told. */
export function refreshAids({ connection, client }: ServerContext): void {
  const wanted = [
    client.refreshesTokens && SemanticTokensRefreshRequest.method,
    client.refreshesLenses && CodeLensRefreshRequest.method,
    client.refreshesHints && InlayHintRefreshRequest.method,
  ];
  for (const method of wanted) if (method !== false) connection.sendRequest(method).catch(() => undefined);
  if (client.hearsReadAnew) connection.sendNotification(READ_ANEW).catch(() => undefined);
}
