import type { Disposable, Connection } from 'vscode-languageserver';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
} from 'vscode-languageserver';
import { hear } from '../handle';
import type { ServerContext } from '../serverContext';

/**
 * Keeps the open documents as the client tells of them, through the same door as everything else: a message that cannot
 * be understood is written down with its document, and changes nothing.
 */
export function keepDocuments(context: ServerContext): void {
  const ignored = (): Disposable => ({ dispose: () => undefined });
  // The library listens to six messages of a connection; the two before a save are none that we ask for.
  const doors: DocumentMessages = {
    onDidOpenTextDocument: (listener) => hear(context, DidOpenTextDocumentNotification.type, listener),
    onDidChangeTextDocument: (listener) => hear(context, DidChangeTextDocumentNotification.type, listener),
    onDidCloseTextDocument: (listener) => hear(context, DidCloseTextDocumentNotification.type, listener),
    onDidSaveTextDocument: (listener) => hear(context, DidSaveTextDocumentNotification.type, listener),
    onWillSaveTextDocument: ignored,
    onWillSaveTextDocumentWaitUntil: ignored,
  };
  context.documents.listen(doors);
}

type DocumentMessages = Pick<
  Connection,
  | 'onDidOpenTextDocument'
  | 'onDidChangeTextDocument'
  | 'onDidCloseTextDocument'
  | 'onDidSaveTextDocument'
  | 'onWillSaveTextDocument'
  | 'onWillSaveTextDocumentWaitUntil'
>;
