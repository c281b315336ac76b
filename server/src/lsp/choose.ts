import type { Question } from '../features/relabel/question';
import type { House } from './house';
import type { PickParams } from './protocol';
import { PICK } from './protocol';
import { warn } from './say';

/** The name that was chosen or typed; undefined where none was. */
export async function choose({ connection, client }: House, question: Question): Promise<string | undefined> {
  if (client.picks) {
    const name = await connection.sendRequest<unknown>(PICK, question satisfies PickParams);
    return typeof name === 'string' ? name : undefined;
  }
  if (question.choices.length === 0) warn({ connection }, 'There is nothing to choose from.');
  const buttons = question.choices.slice(0, BUTTONS).map(({ name }) => ({ title: name }));
  return (await connection.window.showInformationMessage(`${question.title}:`, ...buttons))?.title;
}

/** More do not fit into a message. */
const BUTTONS = 6;
