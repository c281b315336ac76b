import type { Message } from 'vscode-languageserver';
import { field } from './unknown';

/**
 * An answer that is written already, in JSON, as long answers are whose parts were kept. A door that sends text sends it as
 * it is (`encode`); every other makes of it what it stands for (`toJSON`, `decoded`).
 */
export class Encoded {
  constructor(readonly json: string) {}

  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** A message as text. */
export function encode(message: Message): string {
  const result: unknown = field(message, 'result');
  if (!(result instanceof Encoded)) return JSON.stringify(message);
  const rest = JSON.stringify({ ...message, result: undefined });
  return `${rest.slice(0, -1)},"result":${result.json}}`;
}

/** A message as plain data. */
export function decoded(message: Message): Message {
  const result: unknown = field(message, 'result');
  return result instanceof Encoded ? ({ ...message, result: result.toJSON() } as Message) : message;
}
