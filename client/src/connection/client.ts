import type { LogOutputChannel } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, FileEvent, LanguageClientOptions } from 'vscode-languageclient';
import {
  CloseAction,
  DidChangeWatchedFilesNotification,
  ErrorAction,
  FileChangeType,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/protocol/client';
import type { ReadFileParams } from '../../../server/src/protocol/files';
import { FILES, READ_FILE } from '../../../server/src/protocol/files';
import { PICK } from '../../../server/src/protocol/pick';
import { FOLDER_FILE, LANGUAGE } from '../shared/ids';
import { listFiles } from '../requests/listFiles';
import { tellingOutcome } from '../requests/outcome';
import { pick } from '../requests/pick';
import { savingDeclarations } from '../requests/saveDeclarations';

/** The client's id, which is also the section of its settings (`turnwise.trace.server`), and its name for people. */
export const ID = 'turnwise';
export const NAME = 'Turnwise';

/** What the client is told under Node and in a web worker alike. No scheme: a transcript may live anywhere. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: LANGUAGE }, { pattern: `**/${FOLDER_FILE}` }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      readFile: true,
      files: true,
      pick: true,
      readAnew: true,
      showPlaces: true,
      outcomes: true,
      language: LANGUAGE,
    } satisfies InitializationOptions,
    initializationFailedHandler: () => false,
    errorHandler: QUIET,
    diagnosticPullOptions: { onChange: true },
  };
}

/** Answers what the server asks of the client, and returns the client. */
export function answering<T extends BaseLanguageClient>(client: T): T {
  client.onRequest(READ_FILE, readFile);
  client.onRequest(FILES, listFiles);
  client.onRequest(PICK, pick);
  const saved = (uri: Uri): void => {
    const changes: FileEvent[] = [{ uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }];
    void client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  client.middleware.executeCommand = (command, args, next) =>
    tellingOutcome(() => savingDeclarations(command, args, next, saved));
  client.middleware.provideDiagnostics = (document, previousResultId, token, next) =>
    isMendable(document instanceof Uri ? document : document.uri) ? next(document, previousResultId, token) : undefined;
  return client;
}

/**
 * Whether findings of a document are of use: it can be written, or belongs to a folder that is open. The old side of a
 * comparison would have each of them once more.
 */
function isMendable({ scheme }: Uri): boolean {
  const isOpenFolders = workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true;
  return scheme === 'untitled' || isOpenFolders || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** A file's text through the editor, which also reads what is no file on a disk; null where there is none, or too much. */
async function readFile({ uri, limit = Infinity }: ReadFileParams): Promise<{ readonly text: string } | null> {
  const file = Uri.parse(uri);
  try {
    if ((await workspace.fs.stat(file)).size > limit) return null;
    return { text: new TextDecoder().decode(await workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}

/** Leaves it to the extension to start another server. `handled` spares the person a message: see the log. */
const QUIET: ErrorHandler = {
  error: (_error, _message, count = 0) => ({
    action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    handled: true,
  }),
  closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
};
