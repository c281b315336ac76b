import type { Connection, InitializeParams } from 'vscode-languageserver';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import type { Client } from './client';
import { readClient } from './client';
import { provideCommands } from './commands';
import type { Diagnostics } from './diagnostics';
import { provideDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { FOLDER_FILE, Folders } from './folders';
import { guard, handle } from './handle';
import { handleCodeActions } from './handlers/codeActions';
import { handleCodeLens, provideLensTexts } from './handlers/codeLens';
import { handleCompletion } from './handlers/completion';
import { handleDeclaration } from './handlers/declaration';
import { handleDefinition } from './handlers/definition';
import { handleFolding } from './handlers/folding';
import { handleHighlight } from './handlers/highlight';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlayHints';
import { handleMarkdown } from './handlers/markdownOfExchanges';
import { handleOutline } from './handlers/outline';
import { handleOverview } from './handlers/overview';
import { provideResolving } from './handlers/refactorings';
import { handleReferences } from './handlers/references';
import { handlePrepareRename, handleRename } from './handlers/rename';
import { handleSelection } from './handlers/selection';
import { handleSemanticTokens, handleSemanticTokensInRange } from './handlers/semanticTokens';
import { handleSpeakerColors } from './handlers/speakerColors';
import { handleSpeakers } from './handlers/speakers';
import type { Host } from './host';
import type { House } from './house';
import { outlineOffer } from './outlines';
import type {
  ColoredLabel,
  ColoredLabelsParams,
  MarkdownParams,
  Overview,
  OverviewParams,
  Speaker,
  SpeakersParams,
} from './protocol';
import { COLORED_LABELS, MARKDOWN, OVERVIEW, READ_FILE, SPEAKERS } from './protocol';
import { refreshAids } from './refresh';
import { Settings } from './settings';
import { Traffic } from './traffic';
import { field } from './unknown';

/** Serves one client over a connection until that is closed. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const house = build(connection, host, params);
    provideFeatures(house);
    provideCommands(house);
    provideResolving(house);
    provideLensTexts(house);
    watch(house, host, provideDiagnostics(house, host));
    house.documents.listen(connection);
    return { capabilities: serverCapabilities(house.client), serverInfo: { name: 'turnwise' } };
  });
  connection.listen();
}

function build(connection: Connection, host: Host, params: InitializeParams): House {
  const client = readClient(params);
  return {
    connection,
    client,
    documents: openDocuments(),
    folders: new Folders((uri) => readFile(connection, host, client, uri)),
    settings: new Settings(connection, client, params.initializationOptions),
    traffic: new Traffic(() => host.pause()),
  };
}

/** One line for each thing that can be asked about a document. Null lets an editor's own ways of folding and the like stand. */
function provideFeatures(house: House): void {
  handle(house, DocumentSymbolRequest.type, null, handleOutline);
  handle(house, DefinitionRequest.type, null, handleDefinition);
  handle(house, DeclarationRequest.type, null, handleDeclaration);
  handle(house, ReferencesRequest.type, null, handleReferences);
  handle(house, DocumentHighlightRequest.type, null, handleHighlight);
  handle(house, HoverRequest.type, null, handleHover);
  handle(house, FoldingRangeRequest.type, null, handleFolding);
  handle(house, SelectionRangeRequest.type, null, handleSelection);
  handle(house, SemanticTokensRequest.type, null, handleSemanticTokens);
  handle(house, SemanticTokensRangeRequest.type, null, handleSemanticTokensInRange);
  handle(house, CompletionRequest.type, null, handleCompletion);
  handle(house, CodeLensRequest.type, null, handleCodeLens);
  handle(house, InlayHintRequest.type, null, handleInlayHints);
  handle(house, COLORED_LABELS_REQUEST, null, handleSpeakerColors);
  handle(house, CodeActionRequest.type, null, handleCodeActions, { folderFiles: true });
  handle(house, PrepareRenameRequest.type, null, handlePrepareRename);
  handle(house, RenameRequest.type, null, handleRename);
  handle(house, OVERVIEW_REQUEST, null, handleOverview);
  handle(house, MARKDOWN_REQUEST, null, handleMarkdown);
  handle(house, SPEAKERS_REQUEST, null, handleSpeakers);
}

const OVERVIEW_REQUEST = new ProtocolRequestType<OverviewParams, Overview | null, never, void, void>(OVERVIEW);
const COLORED_LABELS_REQUEST = new ProtocolRequestType<ColoredLabelsParams, ColoredLabel[] | null, never, void, void>(
  COLORED_LABELS,
);

const MARKDOWN_REQUEST = new ProtocolRequestType<MarkdownParams, string | null, never, void, void>(MARKDOWN);
const SPEAKERS_REQUEST = new ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);

/** Keeps up with what counts for documents from outside of them. */
function watch(house: House, host: Host, diagnostics: Diagnostics): void {
  const { connection, client, documents, folders, settings, traffic } = house;
  const offerOutlines = outlineOffer(house);
  const refreshAfter = (event: string, uri: string, change: () => Promise<boolean>): Promise<void> =>
    guard(house, event, uri, undefined, async () => {
      if (!(await change())) return;
      diagnostics.refresh();
      refreshAids(house);
      offerOutlines();
    });

  connection.onInitialized(() => {
    settings.start((milliseconds) => host.pause(milliseconds));
    offerOutlines();
    if (client.registersWatchers) {
      // The library logs a refusal; without the watch, folder files are read when a transcript is opened or one is saved.
      connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED).catch(() => undefined);
    }
  });
  connection.onDidChangeConfiguration((event) => {
    const pushed: unknown = event.settings;
    return refreshAfter('workspace/didChangeConfiguration', 'all files', () => settings.update(pushed));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    return refreshAfter('workspace/didChangeWatchedFiles', uris.join(', '), () => folders.reread(uris));
  });
  // Not every client watches, and none does outside of its workspace.
  documents.onDidOpen(
    ({ document: { uri } }) => void refreshAfter('textDocument/didOpen', uri, () => folders.rereadFor(uri)),
  );
  documents.onDidSave(
    ({ document: { uri } }) => void refreshAfter('textDocument/didSave', uri, () => folders.reread([uri])),
  );
  documents.onDidChangeContent(() => {
    traffic.note();
  });
}

const WATCHED = { watchers: [{ globPattern: `**/${FOLDER_FILE}` }] };

/** A file from the platform where that knows its scheme, else from the client. */
async function readFile(connection: Connection, host: Host, client: Client, uri: string): Promise<string | undefined> {
  if (host.schemes.includes(uri.slice(0, uri.indexOf(':')))) return host.readFile(uri);
  if (!client.readsFiles) return undefined;
  try {
    const text = field(await connection.sendRequest<unknown>(READ_FILE, { uri }), 'text');
    return typeof text === 'string' ? text : undefined;
  } catch (error) {
    connection.console.warn(`The client did not read ${uri}: ${String(error)}`);
    return undefined;
  }
}
