import type { Message } from 'vscode-languageserver';
import { field } from '../../protocol/unknown';

/**
 * An answer that is JSON in UTF-8 already, in pieces: so is a long answer with most of its pieces kept. A connection that
 * sends bytes sends them (`encode`); any other sends what they stand for (`toJSON`, `decoded`).
 */
export class Encoded {
  constructor(readonly pieces: readonly Uint8Array[]) {}

  toJSON(): unknown {
    return JSON.parse(new TextDecoder().decode(joined(this.pieces)));
  }
}

/** A part of an answer. */
export function piece(json: string): Uint8Array {
  return UTF8.encode(json);
}

/** A message as bytes. */
export function encode(message: Message): Uint8Array {
  const result: unknown = field(message, 'result');
  if (!(result instanceof Encoded)) return piece(JSON.stringify(message));
  const rest = JSON.stringify({ ...message, result: undefined });
  return joined([piece(`${rest.slice(0, -1)},"result":`), ...result.pieces, piece('}')]);
}

/** A message as plain data. */
export function decoded(message: Message): Message {
  const result: unknown = field(message, 'result');
  return result instanceof Encoded ? ({ ...message, result: result.toJSON() } as Message) : message;
}

const UTF8 = new TextEncoder();

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const bytes of pieces) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
