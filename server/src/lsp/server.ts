import type { Connection, InitializeParams, Range, TextEdit } from 'vscode-languageserver';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  HoverRequest,
  InitializedNotification,
  InlayHintRequest,
  InlineCompletionRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { readClient } from './client';
import { provideCommands } from './commands';
import type { Diagnostics } from './diagnostics';
import { provideDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { watchEncodings } from './encoding';
import { Files } from './files';
import { FOLDER_FILE, Folders } from './folders';
import { offerFormatters } from './formatters';
import { guard, handle, handleAny, hear } from './handle';
import { handleCodeActions } from './handlers/codeActions';
import { handleCodeLens, provideLensTexts } from './handlers/codeLens';
import { handleCompletion } from './handlers/completion';
import { handleDeclaration } from './handlers/declaration';
import { handleDefinition } from './handlers/definition';
import { handleFind } from './handlers/find';
import { FOLDING_REQUEST, handleFolding } from './handlers/folding';
import { handleFormatting, handleRangeFormatting } from './handlers/format';
import { handleHighlight } from './handlers/highlight';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlayHints';
import { handleInlineCompletion } from './handlers/inlineCompletion';
import { handleLinkedEditing } from './handlers/linkedEditing';
import { handleLinks } from './handlers/links';
import { markdownOf } from './handlers/markdownOfExchanges';
import { handleOutline } from './handlers/outline';
import { handleOnTypeFormatting } from './handlers/onTypeFormatting';
import { overviewOf } from './handlers/overview';
import { handlePasteAsTurns } from './handlers/pasteAsTurns';
import { provideResolving } from './handlers/refactorings';
import { handleReferences } from './handlers/references';
import { handlePrepareRename, handleRename } from './handlers/rename';
import { handleSelection } from './handlers/selection';
import { handleSemanticTokens, handleSemanticTokensInRange } from './handlers/semanticTokens';
import { handleSpeakerChoices, handleWriteLabel } from './handlers/setSpeaker';
import { handleSpeakerColors } from './handlers/speakerColors';
import { handleSpeakers } from './handlers/speakers';
import { listTranscripts } from './handlers/transcripts';
import { workspaceSymbols } from './handlers/workspaceSymbols';
import type { Encoded } from './encoded';
import type { Host } from './host';
import type { House } from './house';
import { keepDocuments } from './keepDocuments';
import { refuseOutOfOrder } from './lifecycle';
import { OUTLINE_REQUEST, outlineOffer } from './outlines';
import type {
  ExportChoice,
  ExportParams,
  Exported,
  ExportsParams,
  ImportParams,
  Imported,
} from './protocol/converting';
import { EXPORT, EXPORTS, IMPORT } from './protocol/converting';
import type { FindParams } from './protocol/find';
import { FIND } from './protocol/find';
import type { MarkdownParams } from './protocol/markdown';
import { MARKDOWN } from './protocol/markdown';
import type { OverviewParams } from './protocol/overview';
import { OVERVIEW } from './protocol/overview';
import type { PickParams } from './protocol/pick';
import type { ColoredLabel, ColoredLabelsParams } from './protocol/speakerColors';
import { COLORED_LABELS } from './protocol/speakerColors';
import type { Speaker, SpeakersParams } from './protocol/speakers';
import { SPEAKERS } from './protocol/speakers';
import type { Transcripts as ListOfTranscripts } from './protocol/transcripts';
import { TRANSCRIPTS, TRANSCRIPTS_CHANGED } from './protocol/transcripts';
import type { PasteParams, SpeakerChoicesParams, WriteLabelParams, WrittenLabel } from './protocol/typing';
import { PASTE_AS_TURNS, SPEAKER_CHOICES, WRITE_LABEL } from './protocol/typing';
import { refreshAids } from './refresh';
import { Renamed } from './renamed';
import { Settings } from './settings';
import { Traffic } from './traffic';
import { Transcripts } from './transcripts';
import { WorkspaceFolders } from './workspaceFolders';
import { say } from '../words/say';

/** Serves one client over a connection, made with `inOrder`, until that is closed. */
export function startServer(connection: Connection, host: Host): void {
  refuseOutOfOrder(connection);
  connection.onInitialize((params) => {
    const house = build(connection, host, params);
    provideFeatures(house);
    provideCommands(house);
    provideResolving(house);
    provideLensTexts(house);
    watch(house, host, provideDiagnostics(house, host));
    watchEncodings(house);
    keepDocuments(house);
    return { capabilities: serverCapabilities(house.client), serverInfo: { name: 'turnwise' } };
  });
  connection.listen();
}

function build(connection: Connection, host: Host, params: InitializeParams): House {
  const client = readClient(params);
  const files = new Files(connection, client, host);
  const rooms = {
    connection,
    client,
    documents: openDocuments(),
    files,
    folders: new Folders((uri, limit) => files.read(uri, limit)),
    renamed: new Renamed(),
    settings: new Settings(connection, client, params.initializationOptions),
    traffic: new Traffic((milliseconds) => host.pause(milliseconds)),
    workspace: new WorkspaceFolders(params),
  };
  const tell = async () => {
    await host.pause(BREATH);
    await connection.sendNotification(TRANSCRIPTS_CHANGED);
  };
  return { ...rooms, transcripts: new Transcripts(rooms, () => void tell().catch(() => undefined)) };
}

/** Milliseconds; changes come in swarms. */
const BREATH = 300;

/** The formats, and the libraries that open them, are loaded for the first file of another format. */
const converting = () => import('./handlers/converting.js');

/** One line for each thing that can be asked. Null lets an editor's own ways of folding and the like stand. */
function provideFeatures(house: House): void {
  handle(house, OUTLINE_REQUEST, null, handleOutline);
  handle(house, DefinitionRequest.type, null, handleDefinition);
  handle(house, DeclarationRequest.type, null, handleDeclaration);
  handle(house, ReferencesRequest.type, null, handleReferences(house));
  handle(house, DocumentHighlightRequest.type, null, handleHighlight);
  handle(house, DocumentLinkRequest.type, null, handleLinks);
  handle(house, HoverRequest.type, null, handleHover);
  handle(house, FOLDING_REQUEST, null, handleFolding);
  handle(house, SelectionRangeRequest.type, null, handleSelection);
  handle(house, SemanticTokensRequest.type, null, handleSemanticTokens);
  handle(house, SemanticTokensRangeRequest.type, null, handleSemanticTokensInRange);
  handle(house, CompletionRequest.type, null, handleCompletion);
  handle(house, InlineCompletionRequest.type, null, handleInlineCompletion);
  handle(house, LinkedEditingRangeRequest.type, null, handleLinkedEditing);
  handle(house, DocumentOnTypeFormattingRequest.type, null, handleOnTypeFormatting);
  handle(house, CodeLensRequest.type, null, handleCodeLens);
  handle(house, InlayHintRequest.type, null, handleInlayHints);
  handle(house, COLORED_LABELS_REQUEST, null, handleSpeakerColors(house));
  handle(house, CodeActionRequest.type, null, handleCodeActions, { folderFiles: true });
  handle(house, DocumentFormattingRequest.type, null, handleFormatting);
  handle(house, DocumentRangeFormattingRequest.type, null, handleRangeFormatting);
  handle(house, PrepareRenameRequest.type, null, handlePrepareRename);
  handle(house, RenameRequest.type, null, handleRename(house));
  handleAny(house, MARKDOWN_REQUEST, null, (params) => markdownOf(house, params));
  handle(house, FIND_REQUEST, null, handleFind);
  handle(house, SPEAKER_CHOICES_REQUEST, null, handleSpeakerChoices);
  handle(house, WRITE_LABEL_REQUEST, null, handleWriteLabel);
  handle(house, PASTE_AS_TURNS_REQUEST, null, handlePasteAsTurns);
  handleAny(house, WorkspaceSymbolRequest.type, null, (params, token) => workspaceSymbols(house, params, token));
  handleAny(house, OVERVIEW_REQUEST, null, (params) => overviewOf(house, params));
  handleAny(house, TRANSCRIPTS_REQUEST, { transcripts: [] }, () => listTranscripts(house));
  handle(house, SPEAKERS_REQUEST, null, handleSpeakers(house));
  const unreadable = { refused: house.client.tell(say`This file cannot be read.`) };
  handleAny(house, IMPORT_REQUEST, unreadable, async (params) => (await converting()).importFile(house, params));
  handle(house, EXPORTS_REQUEST, null, async (...given) => (await converting()).handleExports(...given));
  handle(house, EXPORT_REQUEST, null, async (...given) => (await converting()).handleExport(...given));
}

const OVERVIEW_REQUEST = new ProtocolRequestType<OverviewParams, Encoded | null, never, void, void>(OVERVIEW);
const COLORED_LABELS_REQUEST = new ProtocolRequestType<ColoredLabelsParams, ColoredLabel[] | null, never, void, void>(
  COLORED_LABELS,
);
const MARKDOWN_REQUEST = new ProtocolRequestType<MarkdownParams, string | null, never, void, void>(MARKDOWN);
const FIND_REQUEST = new ProtocolRequestType<FindParams, Range | null, never, void, void>(FIND);
const SPEAKER_CHOICES_REQUEST = new ProtocolRequestType<SpeakerChoicesParams, PickParams | null, never, void, void>(
  SPEAKER_CHOICES,
);
const WRITE_LABEL_REQUEST = new ProtocolRequestType<WriteLabelParams, WrittenLabel | null, never, void, void>(
  WRITE_LABEL,
);
const PASTE_AS_TURNS_REQUEST = new ProtocolRequestType<PasteParams, TextEdit | null, never, void, void>(PASTE_AS_TURNS);
const TRANSCRIPTS_REQUEST = new ProtocolRequestType<object, ListOfTranscripts, never, void, void>(TRANSCRIPTS);
const SPEAKERS_REQUEST = new ProtocolRequestType<SpeakersParams, Speaker[] | null, never, void, void>(SPEAKERS);

const IMPORT_REQUEST = new ProtocolRequestType<ImportParams, Imported, never, void, void>(IMPORT);
const EXPORTS_REQUEST = new ProtocolRequestType<ExportsParams, ExportChoice[] | null, never, void, void>(EXPORTS);
const EXPORT_REQUEST = new ProtocolRequestType<ExportParams, Exported | null, never, void, void>(EXPORT);

/** Keeps up with what counts for documents from outside of them. */
function watch(house: House, host: Host, diagnostics: Diagnostics): void {
  const { connection, client, documents, folders, settings, traffic, transcripts, workspace } = house;
  const offerOutlines = outlineOffer(house);
  const refreshAfter = (event: string, uri: string, change: () => Promise<boolean>): Promise<void> =>
    guard(house, event, uri, undefined, async () => {
      if (!(await change())) return;
      diagnostics.refresh();
      transcripts.changed();
      refreshAids(house);
      offerOutlines();
    });

  hear(house, InitializedNotification.type, () => {
    void refreshAfter('workspace/configuration', 'all files', () =>
      settings.start((milliseconds) => host.pause(milliseconds)),
    );
    offerOutlines();
    offerFormatters(house);
    if (client.registersWatchers) {
      // The library logs a refusal; without the watch, folder files are read when a transcript is opened or one is saved.
      connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED).catch(() => undefined);
    }
    if (client.tellsFolders) {
      hear(house, DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
        workspace.change(event);
        transcripts.foldersChanged();
      });
    }
  });
  hear(house, DidChangeConfigurationNotification.type, (event) => {
    const pushed: unknown = event.settings;
    return refreshAfter('workspace/didChangeConfiguration', 'all files', () => settings.update(pushed));
  });
  hear(house, DidChangeWatchedFilesNotification.type, ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    transcripts.filesChanged(changes);
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
