import type {
  CancellationToken,
  Disposable,
  ProtocolNotificationType,
  ProtocolRequestType,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { NO_DECLARATIONS } from '../model/declarations';
import type { BlankLines } from '../declarations/profiles';
import type { Snapshot } from '../document/snapshot';
import type { Words } from '../words/say';
import { english } from '../words/say';
import type { Aids } from './aids';
import type { Client } from '../messages/client';
import type { Document } from './documents/documents';
import { openAt } from './documents/documents';
import type { FolderFile } from './workspace/folders';
import { isFolderFile } from './workspace/folders';
import type { ServerContext } from './serverContext';
import { field } from '../protocol/unknown';

/** What a handler is given: one version of one document, and what the client can do with the answer. */
export interface HandlerInput {
  readonly client: Client;
  readonly aids: Aids;
  /** The blank lines between turns, by the editor's settings. */
  readonly blankLines: BlankLines | undefined;
  readonly document: Document;
  readonly snapshot: Snapshot;
  /** The folder file that counts for the document. */
  readonly folder: FolderFile | undefined;
  /** The same as the client has it open, if it does: perhaps with changes that are not saved. */
  readonly openFolder: Document | undefined;
}

/** Answers one kind of request about one document, in the protocol's words. */
export type Handler<P, R> = (asked: HandlerInput, params: P) => R | Promise<R>;

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * The door to every handler. A cancel or a newer edit may overtake the request; then the handler sees the document as
 * it is now. `nothing` is the answer for a document that is not open, for a `.turnwise.yaml` unless the handler can read
 * those too, and also where the handler fails: that is a bug, which is logged while the editor goes on working.
 */
export function handle<P extends AboutDocument, R, PR, E, RO>(
  context: ServerContext,
  type: ProtocolRequestType<P, R, PR, E, RO>,
  nothing: NoInfer<R>,
  handler: Handler<P, NoInfer<R>>,
  { folderFiles = false } = {},
): void {
  context.connection.onRequest(type.method, (params: P, token: CancellationToken) =>
    guard(context, type.method, uriIn(params), nothing, async () => {
      await context.traffic.quiet();
      const { uri } = params.textDocument;
      const asked = isFolderFile(uri) && !folderFiles ? undefined : await look(context, uri);
      throwIfCancelled(token);
      return asked === undefined ? nothing : untilCancelled(token, handler(asked, params));
    }),
  );
}

/** The same door for what is asked about no document, or about one that may be closed. */
export function handleAny<P, R, PR, E, RO>(
  context: ServerContext,
  type: ProtocolRequestType<P, R, PR, E, RO>,
  nothing: NoInfer<R>,
  handler: (params: P, token: CancellationToken) => Promise<NoInfer<R>>,
): void {
  context.connection.onRequest(type.method, (params: P, token: CancellationToken) =>
    guard(context, type.method, uriIn(params), nothing, async () => {
      await context.traffic.quiet();
      throwIfCancelled(token);
      return untilCancelled(token, handler(params, token));
    }),
  );
}

/** The same door for an item that the server has offered, to be completed; where that fails it stays as it is. */
export function handleResolve<T, PR, E, RO>(
  context: ServerContext,
  type: ProtocolRequestType<T, T, PR, E, RO>,
  complete: (item: T) => Promise<T>,
): void {
  context.connection.onRequest(type.method, (item: T, token: CancellationToken) =>
    guard(context, type.method, uriIn(item), item, async () => {
      await context.traffic.quiet();
      throwIfCancelled(token);
      return untilCancelled(token, complete(item));
    }),
  );
}

/** The door for what the client only tells. */
export function hear<P, RO>(
  context: ServerContext,
  type: ProtocolNotificationType<P, RO>,
  listener: (params: P) => void | Promise<void>,
): Disposable {
  return context.connection.onNotification(type.method, (params: P) =>
    guard(context, type.method, uriIn(params), undefined, () => listener(params)),
  );
}

/** The document that a message is about, as far as it can be told. */
function uriIn(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri') ?? field(field(params, 'data'), 'uri');
  return typeof uri === 'string' ? uri : 'the workspace';
}

/** An open document as it is now, among what counts for it. */
export async function look(
  {
    client,
    documents,
    folders,
    names,
    settings,
  }: Pick<ServerContext, 'client' | 'documents' | 'folders' | 'names' | 'settings'>,
  uri: string,
): Promise<HandlerInput | undefined> {
  const [folder] = await Promise.all([folders.nearest(uri), settings.ready]);
  const document = openAt(documents, uri);
  if (document === undefined) return undefined;
  const snapshot = document.among(
    settings.around(folder?.declarations ?? NO_DECLARATIONS, names.around(document.uri, folder)),
  );
  const { aids, blankLines } = settings;
  const openFolder = folder && openAt(documents, folder.uri);
  return { client, aids, blankLines, document, snapshot, folder, openFolder };
}

/** An answer that is meant to be an error, such as a refusal. Any other error is a bug, those of the client's included. */
export class ErrorAnswer extends Error {
  constructor(
    readonly code: number,
    readonly words: Words,
  ) {
    super(english(words));
  }
}

/**
 * Does some work, and gives `nothing` where it fails. The failure is written down with all that is needed to find it;
 * an error that is meant for the client is passed on.
 */
export async function guard<R>(
  { connection, client, documents }: Pick<ServerContext, 'connection' | 'client' | 'documents'>,
  request: string,
  uri: string,
  nothing: R,
  work: () => R | Promise<R>,
): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ErrorAnswer) throw new ResponseError(error.code, client.tell(error.words));
    const version = documents.get(uri)?.version ?? 'none open';
    connection.console.error(`${request} failed for ${uri} (version: ${version}): ${failureOf(error)}`);
    return nothing;
  }
}

/** What a log says of an error. */
export function failureOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A cancelled request says so; it never pretends to be an empty answer. */
function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** An answer that may take a while; a client that cancels the request is answered at once. */
function untilCancelled<R>(token: CancellationToken, answer: R | Promise<R>): Promise<R> {
  const cancel = new Promise<never>((_, reject) => {
    token.onCancellationRequested(() => {
      reject(cancelled());
    });
  });
  return Promise.race([answer, cancel]);
}

function cancelled(): ErrorAnswer {
  return new ErrorAnswer(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
