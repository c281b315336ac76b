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
  FoldingRangeRequest,
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
import { readClient } from '../messages/client';
import { provideCommands } from './commands/commands';
import type { Diagnostics } from './diagnostics/diagnostics';
import { provideDiagnostics } from './diagnostics/diagnostics';
import { openDocuments } from './documents/documents';
import { watchEncodings } from './documents/encoding';
import { watchMemory } from './documents/memory';
import { Files } from './workspace/files';
import { FOLDER_FILE, Folders } from './workspace/folders';
import { offerFormatters } from './client/formatters';
import { guard, handle, handleAny, hear } from './handle';
import { handleCodeActions } from './handlers/codeActions';
import { handleCodeLens, provideLensTexts } from './handlers/codeLens';
import { handleCompletion } from './handlers/completion';
import { handleDeclaration } from './handlers/declaration';
import { handleDefinition } from './handlers/definition';
import { handleDoubtful } from './handlers/doubtful';
import { handleFind } from './handlers/find';
import { handleFolding } from './handlers/folding';
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
import { handleRecording } from './handlers/recording';
import { handleReader } from './handlers/reader';
import { handlePlaceAt, handleTimeAt, handleTimeline } from './handlers/timing';
import { handleFigures, handleFirstWords } from './handlers/figures';
import { listTranscripts } from './handlers/transcripts';
import { handleWriteTime } from './handlers/writeTime';
import { workspaceSymbols } from './handlers/workspaceSymbols';
import type { Host } from './host';
import type { ServerContext } from './serverContext';
import type { WorkspaceContext } from './workspaceContext';
import { keepDocuments } from './documents/keepDocuments';
import { refuseOutOfOrder } from './lifecycle';
import { OUTLINE_REQUEST, outlineOffer } from './client/outlineOffer';
import type {
  ExportChoice,
  ExportParams,
  Exported,
  ExportsParams,
  ImportParams,
  Imported,
} from '../protocol/converting';
import { EXPORT, EXPORTS, IMPORT } from '../protocol/converting';
import type { Doubtful, DoubtfulParams } from '../protocol/doubtful';
import { DOUBTFUL } from '../protocol/doubtful';
import type { FindParams } from '../protocol/find';
import { FIND } from '../protocol/find';
import type { MarkdownParams } from '../protocol/markdown';
import { MARKDOWN } from '../protocol/markdown';
import type { Overview, OverviewParams } from '../protocol/overview';
import { OVERVIEW } from '../protocol/overview';
import type { PickParams } from '../protocol/pick';
import type { ColoredLabel, ColoredLabelsParams } from '../protocol/speakerColors';
import { COLORED_LABELS } from '../protocol/speakerColors';
import type { Recording, RecordingParams } from '../protocol/recording';
import { RECORDING } from '../protocol/recording';
import type { Speaker, SpeakersParams } from '../protocol/speakers';
import { SPEAKERS } from '../protocol/speakers';
import type { ReaderParams, Reading } from '../protocol/reader';
import { READER } from '../protocol/reader';
import type { PlaceAt, PlaceAtParams, TimeAt, TimeAtParams, Timeline, TimelineParams } from '../protocol/timing';
import { PLACE_AT, TIME_AT, TIMELINE } from '../protocol/timing';
import type { Figures, FiguresParams, FirstWordsParams } from '../protocol/figures';
import { FIGURES, FIRST_WORDS } from '../protocol/figures';
import type { Transcripts as ListOfTranscripts } from '../protocol/transcripts';
import { TRANSCRIPTS, TRANSCRIPTS_CHANGED } from '../protocol/transcripts';
import type { WriteTimeParams, WrittenTime } from '../protocol/writingTimes';
import { WRITE_TIME } from '../protocol/writingTimes';
import type { PasteParams, SpeakerChoicesParams, WriteLabelParams, WrittenLabel } from '../protocol/typing';
import { PASTE_AS_TURNS, SPEAKER_CHOICES, WRITE_LABEL } from '../protocol/typing';
import { refreshAids } from './client/refresh';
import { Renamed } from './documents/renamed';
import { Settings } from './settings';
import { Traffic } from './traffic';
import { keepNames } from './workspace/keepNames';
import { NamesOfFolders } from './workspace/namesOfFolders';
import { Transcripts } from './workspace/transcripts';
import { WorkspaceFolders } from './workspace/workspaceFolders';
import { say } from '../words/say';

/** Serves one client over a connection, made with `inOrder`, until that is closed. */
export function startServer(connection: Connection, host: Host): void {
  refuseOutOfOrder(connection);
  connection.onInitialize((params) => {
    const context = build(connection, host, params);
    provideFeatures(context);
    provideCommands(context);
    provideResolving(context);
    provideLensTexts(context);
    watch(context, host, provideDiagnostics(context, host));
    watchEncodings(context);
    watchMemory(context, host);
    keepDocuments(context);
    return { capabilities: serverCapabilities(context.client), serverInfo: { name: 'turnwise' } };
  });
  connection.listen();
}

function build(connection: Connection, host: Host, params: InitializeParams): WorkspaceContext {
  const client = readClient(params);
  const files = new Files(connection, client, host);
  const workspace = new WorkspaceFolders(params);
  const context: ServerContext = {
    connection,
    client,
    documents: openDocuments(),
    files,
    folders: new Folders((uri, limit) => files.read(uri, limit)),
    names: new NamesOfFolders(workspace),
    renamed: new Renamed(),
    settings: new Settings(connection, client, params.initializationOptions),
    shifts: new Map(),
    shown: new Map(),
    traffic: new Traffic((milliseconds) => host.pause(milliseconds)),
    workspace,
  };
  const tell = async () => {
    await host.pause(BREATH);
    await connection.sendNotification(TRANSCRIPTS_CHANGED);
  };
  return { ...context, transcripts: new Transcripts(context, () => void tell().catch(() => undefined)) };
}

/** Milliseconds; changes come in swarms. */
const BREATH = 300;

/** The formats, and the libraries that open them, are loaded for the first file of another format. */
const converting = () => import('./handlers/converting.js');

/** One line for each thing that can be asked. Null lets an editor's own ways of folding and the like stand. */
function provideFeatures(context: WorkspaceContext): void {
  handle(context, OUTLINE_REQUEST, null, handleOutline);
  handle(context, DefinitionRequest.type, null, handleDefinition);
  handle(context, DeclarationRequest.type, null, handleDeclaration);
  handle(context, ReferencesRequest.type, null, handleReferences(context));
  handle(context, DocumentHighlightRequest.type, null, handleHighlight);
  handle(context, DocumentLinkRequest.type, null, handleLinks);
  handle(context, HoverRequest.type, null, handleHover);
  handle(context, FoldingRangeRequest.type, null, handleFolding);
  handle(context, SelectionRangeRequest.type, null, handleSelection);
  handle(context, SemanticTokensRequest.type, null, handleSemanticTokens);
  handle(context, SemanticTokensRangeRequest.type, null, handleSemanticTokensInRange);
  handle(context, CompletionRequest.type, null, handleCompletion);
  handle(context, InlineCompletionRequest.type, null, handleInlineCompletion);
  handle(context, LinkedEditingRangeRequest.type, null, handleLinkedEditing);
  handle(context, DocumentOnTypeFormattingRequest.type, null, handleOnTypeFormatting);
  handle(context, CodeLensRequest.type, null, handleCodeLens);
  handle(context, InlayHintRequest.type, null, handleInlayHints);
  handle(context, COLORED_LABELS_REQUEST, null, handleSpeakerColors(context));
  handle(context, CodeActionRequest.type, null, handleCodeActions, { folderFiles: true });
  handle(context, DocumentFormattingRequest.type, null, handleFormatting);
  handle(context, DocumentRangeFormattingRequest.type, null, handleRangeFormatting);
  handle(context, PrepareRenameRequest.type, null, handlePrepareRename);
  handle(context, RenameRequest.type, null, handleRename(context));
  handleAny(context, MARKDOWN_REQUEST, null, (params) => markdownOf(context, params));
  handle(context, FIND_REQUEST, null, handleFind);
  handle(context, SPEAKER_CHOICES_REQUEST, null, handleSpeakerChoices);
  handle(context, WRITE_LABEL_REQUEST, null, handleWriteLabel);
  handle(context, PASTE_AS_TURNS_REQUEST, null, handlePasteAsTurns);
  handleAny(context, WorkspaceSymbolRequest.type, null, (params, token) => workspaceSymbols(context, params, token));
  handleAny(context, OVERVIEW_REQUEST, null, (params) => overviewOf(context, params));
  handleAny(context, TRANSCRIPTS_REQUEST, { transcripts: [] }, () => listTranscripts(context));
  handle(context, SPEAKERS_REQUEST, null, handleSpeakers(context));
  handle(context, TIME_AT_REQUEST, null, handleTimeAt);
  handle(context, PLACE_AT_REQUEST, null, handlePlaceAt);
  handle(context, RECORDING_REQUEST, null, handleRecording);
  handle(context, WRITE_TIME_REQUEST, null, handleWriteTime);
  handle(context, DOUBTFUL_REQUEST, null, handleDoubtful(context));
  handle(context, READER_REQUEST, null, handleReader(context));
  handle(context, TIMELINE_REQUEST, null, handleTimeline(context));
  handle(context, FIGURES_REQUEST, null, handleFigures);
  handle(context, FIRST_WORDS_REQUEST, null, handleFirstWords);
  const unreadable = { refused: context.client.tell(say`This file cannot be read.`) };
  handleAny(context, IMPORT_REQUEST, unreadable, async (params) => (await converting()).importFile(context, params));
  handle(context, EXPORTS_REQUEST, null, async (...given) => (await converting()).handleExports(...given));
  handle(context, EXPORT_REQUEST, null, async (...given) => (await converting()).handleExport(...given));
}

const OVERVIEW_REQUEST = new ProtocolRequestType<OverviewParams, Overview | null, never, void, void>(OVERVIEW);
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
const TIME_AT_REQUEST = new ProtocolRequestType<TimeAtParams, TimeAt | null, never, void, void>(TIME_AT);
const PLACE_AT_REQUEST = new ProtocolRequestType<PlaceAtParams, PlaceAt | null, never, void, void>(PLACE_AT);
const RECORDING_REQUEST = new ProtocolRequestType<RecordingParams, Recording | null, never, void, void>(RECORDING);
const WRITE_TIME_REQUEST = new ProtocolRequestType<WriteTimeParams, WrittenTime | null, never, void, void>(WRITE_TIME);
const DOUBTFUL_REQUEST = new ProtocolRequestType<DoubtfulParams, Doubtful | null, never, void, void>(DOUBTFUL);
const READER_REQUEST = new ProtocolRequestType<ReaderParams, Reading | null, never, void, void>(READER);
const TIMELINE_REQUEST = new ProtocolRequestType<TimelineParams, Timeline | null, never, void, void>(TIMELINE);
const FIGURES_REQUEST = new ProtocolRequestType<FiguresParams, Figures | null, never, void, void>(FIGURES);
const FIRST_WORDS_REQUEST = new ProtocolRequestType<FirstWordsParams, string[] | null, never, void, void>(FIRST_WORDS);

const IMPORT_REQUEST = new ProtocolRequestType<ImportParams, Imported, never, void, void>(IMPORT);
const EXPORTS_REQUEST = new ProtocolRequestType<ExportsParams, ExportChoice[] | null, never, void, void>(EXPORTS);
const EXPORT_REQUEST = new ProtocolRequestType<ExportParams, Exported | null, never, void, void>(EXPORT);

/** Keeps up with what counts for documents from outside of them. */
function watch(context: WorkspaceContext, host: Host, diagnostics: Diagnostics): void {
  const { connection, client, documents, folders, settings, traffic, transcripts, workspace } = context;
  const offerOutlines = outlineOffer(context);
  const refreshAfter = (event: string, uri: string, change: () => Promise<boolean>): Promise<void> =>
    guard(context, event, uri, undefined, async () => {
      if (!(await change())) return;
      diagnostics.refresh();
      transcripts.changed();
      refreshAids(context);
      offerOutlines();
    });

  hear(context, InitializedNotification.type, () => {
    void refreshAfter('workspace/configuration', 'all files', () =>
      settings.start((milliseconds) => host.pause(milliseconds)),
    );
    offerOutlines();
    offerFormatters(context);
    if (client.registersWatchers) {
      // The library logs a refusal; without the watch, folder files are read when a transcript is opened or one is saved.
      connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED).catch(() => undefined);
    }
    if (client.tellsFolders) {
      hear(context, DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
        workspace.change(event);
        transcripts.foldersChanged();
      });
    }
  });
  hear(context, DidChangeConfigurationNotification.type, (event) => {
    const pushed: unknown = event.settings;
    return refreshAfter('workspace/didChangeConfiguration', 'all files', () => settings.update(pushed));
  });
  hear(context, DidChangeWatchedFilesNotification.type, ({ changes }) => {
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
  documents.onDidClose(({ document: { uri } }) => {
    context.shifts.delete(uri);
    context.shown.delete(uri);
  });
  documents.onDidChangeContent(() => {
    traffic.note();
  });
  keepNames(context, () => {
    diagnostics.refresh();
  });
}

const WATCHED = { watchers: [{ globPattern: `**/${FOLDER_FILE}` }] };
