import type { ShowMessageParams } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Words } from '../../words/say';
import type { ServerContext } from '../serverContext';

/** A message that needs no answer; the library's own is a question without answers. */
export function warn({ connection, client }: Pick<ServerContext, 'connection' | 'client'>, words: Words): void {
  const params: ShowMessageParams = { type: MessageType.Warning, message: client.tell(words) };
  connection.sendNotification(ShowMessageNotification.type, params).catch(() => undefined);
}
