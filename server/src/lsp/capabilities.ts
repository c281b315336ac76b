import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { BRACKETS } from '../edits/typing/annotationCompletion';
import { COLONS } from '../edits/typing/onTypeFormatting';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../queries/display/semanticTokens';
import type { Client } from '../messages/client';
import { SHOW_PLACES } from '../protocol/client';
import { CONVERT_LABELS, DECLARE_ALIAS, DECLARE_APART, RELABEL } from '../protocol/relabelling';
import { DECLARE_RECORDING } from '../protocol/recording';
import { CONVERT_TIMES, SHIFT_TIMES } from '../protocol/writingTimes';
import { SET_ROLE } from '../protocol/speakers';

/** The kind of the one action that applies every certain fix of a file. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.turnwise`;

/** What this server says it can do. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    // Every client has to know UTF-16, and our offsets are UTF-16: others are not offered, whatever a client prefers.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    // Where it can be, it is registered once the client is ready, so that it can be registered anew: see outlines.ts.
    ...(client.registersOutlines ? {} : { documentSymbolProvider: true }),
    workspaceSymbolProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    hoverProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
      resolveProvider: true,
    },
    // A line break does not trigger it: the next Enter would take a label instead of making a blank line.
    completionProvider: { triggerCharacters: [...BRACKETS] },
    inlineCompletionProvider: true,
    linkedEditingRangeProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: COLONS[0], moreTriggerCharacter: [COLONS[1]] },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    // Where transcripts are not all that a client sends, it is registered: see formatters.ts.
    ...(client.formats === undefined
      ? { documentFormattingProvider: true, documentRangeFormattingProvider: true }
      : {}),
    renameProvider: { prepareProvider: true },
    executeCommandProvider: { commands: commandsFor(client) },
    ...(client.tellsFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    ...(client.pullsDiagnostics ? { diagnosticProvider: PULLED } : {}),
  };
}

/** What one text says depends on no other text; when a folder's declarations change, the client is told to ask again. */
const PULLED = { identifier: 'turnwise', interFileDependencies: false, workspaceDiagnostics: false };

/** A client that has a command itself would meet it twice. */
function commandsFor({ showsPlaces, showsDocuments }: Client): string[] {
  return [
    DECLARE_ALIAS,
    DECLARE_APART,
    SET_ROLE,
    RELABEL,
    CONVERT_LABELS,
    SHIFT_TIMES,
    CONVERT_TIMES,
    DECLARE_RECORDING,
    ...(showsDocuments && !showsPlaces ? [SHOW_PLACES] : []),
  ];
}
