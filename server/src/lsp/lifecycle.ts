import type { Connection, ConnectionOptions, Message } from 'vscode-languageserver';
import { ErrorCodes, InitializeRequest, ResponseError, ShutdownRequest } from 'vscode-languageserver';

/** What the server is to its client: not greeted yet, at work, or told to end. */
type State = 'new' | 'open' | 'shut';

/** Requests that come at the wrong time are handed on under these names. */
const EARLY = '$turnwise/early';
const LATE = '$turnwise/late';
const AGAIN = '$turnwise/again';

/** The methods of messages; those of answers have none. */
interface Told {
  readonly id?: unknown;
  readonly method?: unknown;
}

/**
 * How a connection takes messages in the order that the protocol asks for: before `initialize` and after `shutdown` requests
 * are refused, and what is only told counts for nothing, but for `exit`. One for each connection.
 */
export function inOrder(): ConnectionOptions {
  let state: State = 'new';
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        const { id, method } = message as Told;
        const isRequest = id !== undefined && typeof method === 'string';
        const wrong = isRequest ? wrongIn(state, method) : undefined;
        if (wrong !== undefined) return next(renamed(message, wrong));
        if (method === InitializeRequest.method && isRequest) state = 'open';
        else if (method === ShutdownRequest.method && isRequest) state = 'shut';
        else if (state !== 'open' && !isRequest && typeof method === 'string' && method !== 'exit') return undefined;
        return next(message);
      },
    },
  };
}

/** Answers the requests that came at the wrong time. */
export function refuseOutOfOrder(connection: Connection): void {
  for (const [method, code, sentence] of [
    [EARLY, ErrorCodes.ServerNotInitialized, 'The server waits for initialize first.'],
    [LATE, ErrorCodes.InvalidRequest, 'The server has been shut down.'],
    [AGAIN, ErrorCodes.InvalidRequest, 'The server is initialized already.'],
  ] as const)
    connection.onRequest(method, () => new ResponseError(code, sentence));
}

function wrongIn(state: State, method: string): string | undefined {
  if (state === 'new') return method === InitializeRequest.method ? undefined : EARLY;
  if (state === 'shut') return LATE;
  return method === InitializeRequest.method ? AGAIN : undefined;
}

function renamed(message: Message, method: string): Message {
  return Object.assign({}, message, { method });
}
