import type { Question } from '../../shapes/question';
import type { Client } from '../../messages/client';
import type { ServerContext } from '../serverContext';
import type { PickParams } from '../../protocol/pick';
import { PICK } from '../../protocol/pick';
import { warn } from './warn';
import type { Words } from '../../words/say';
import { english, say } from '../../words/say';

/** The name that was chosen or typed; undefined where none was. */
export async function choose(
  { connection, client }: ServerContext,
  question: Question<Words>,
): Promise<string | undefined> {
  if (client.picks) {
    const name = await connection.sendRequest<unknown>(PICK, pickParams(question, client));
    return typeof name === 'string' ? meant(name, question, client) : undefined;
  }
  if (question.choices.length === 0) warn({ connection, client }, say`There is nothing to choose from.`);
  const buttons = question.choices.slice(0, BUTTONS).map(({ name }) => ({ title: client.tell(name) }));
  const title = client.tell(say`${question.title}:`);
  const pressed = await connection.window.showInformationMessage(title, ...buttons);
  return pressed && meant(pressed.title, question, client);
}

/** A question in the words of the client's language. */
export function pickParams(
  { title, hint, choices, takesNewName, typed, likely, present }: Question<Words>,
  { tell }: Client,
): PickParams {
  return {
    title: tell(title),
    hint: tell(hint),
    choices: choices.map(({ name, description, excerpt, ...others }) => ({
      ...others,
      name: tell(name),
      description: tell(description),
      excerpt: tell(excerpt),
    })),
    takesNewName,
    ...(typed === undefined ? {} : { typed: tell(typed) }),
    ...(likely === undefined ? {} : { likely }),
    ...(present === undefined ? {} : { present }),
  };
}

/** What was chosen, as it is called among us; what was typed stays as it is. */
function meant(answer: string, { choices }: Question<Words>, { tell }: Client): string {
  const chosen = choices.find(({ name }) => tell(name) === answer);
  return chosen === undefined ? answer : english(chosen.name);
}

/** More do not fit into a message. */
const BUTTONS = 6;
