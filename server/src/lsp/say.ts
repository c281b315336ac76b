import type { ShowMessageParams } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { House } from './house';

/** A message that nobody has to answer; the library's own is a question without answers. */
export function warn({ connection }: Pick<House, 'connection'>, message: string): void {
  const params: ShowMessageParams = { type: MessageType.Warning, message };
  connection.sendNotification(ShowMessageNotification.type, params).catch(() => undefined);
}
