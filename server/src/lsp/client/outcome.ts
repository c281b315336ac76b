import type { ShowMessageParams } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ServerContext } from '../serverContext';
import type { Outcome } from '../../protocol/outcome';
import type { Words } from '../../words/say';

/** The answer of a command to a client that tells outcomes itself; any other is told the sentence, and answered null. */
export function answerWith({ connection, client }: ServerContext, outcome: Outcome, sentence: Words): Outcome | null {
  if (client.tellsOutcomes) return outcome;
  const params: ShowMessageParams = { type: MessageType.Info, message: client.tell(sentence) };
  connection.sendNotification(ShowMessageNotification.type, params).catch(() => undefined);
  return null;
}
