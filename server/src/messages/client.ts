import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Tell } from '../words/language';
import { tellIn } from '../words/language';
import { field } from '../protocol/unknown';

/** What the editor at the other end can do, as far as answers depend on it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly nestedSymbols: boolean;
  /** Asks for outlines again when it is told anew that the server has them. */
  readonly registersOutlines: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly markdownHover: boolean;
  /** Shows something beside each line of a completion list. */
  readonly completionDetails: boolean;
  /** How many folds it takes at most. */
  readonly foldingLimit: number;
  readonly versionedEdits: boolean;
  readonly annotatedEdits: boolean;
  readonly createsFiles: boolean;
  readonly appliesEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Asks for the edit of a code action once that is chosen. */
  readonly resolvesActions: boolean;
  /** Is told that an edit is a refactoring, and may save the files then. */
  readonly knowsRefactorings: boolean;
  readonly tellsFolders: boolean;
  /** The language that it wants to have formatted alone, and can be told so; undefined for all that it sends. */
  readonly formats: string | undefined;
  /** Answers `turnwise/readFile`. */
  readonly readsFiles: boolean;
  /** Answers `turnwise/files`. */
  readonly listsFiles: boolean;
  /** Answers `turnwise/pick`. */
  readonly picks: boolean;
  /** Listens to `turnwise/readAnew`. */
  readonly hearsReadAnew: boolean;
  /** Has a command `turnwise.showPlaces` of its own. */
  readonly showsPlaces: boolean;
  /** Tells what the commands have done, from what they answer. */
  readonly tellsOutcomes: boolean;
  /** Shows a document at a place. */
  readonly showsDocuments: boolean;
  /** Puts words into its language. */
  readonly tell: Tell;
}

/** Reads what an editor says of itself. What it does not mention it cannot do. */
export function readClient({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const own = [initializationOptions, field(capabilities.experimental, 'turnwise')];
  const says = (ability: string): boolean => own.some((options) => field(options, ability) === true);
  return {
    ...diagnosticAbilities(capabilities),
    ...navigationAbilities(capabilities),
    ...editAbilities(capabilities),
    ...workspaceAbilities(capabilities),
    formats: registersFormatters(capabilities) ? own.map(languageIn).find((one) => one !== undefined) : undefined,
    readsFiles: says('readFile'),
    listsFiles: says('files'),
    picks: says('pick'),
    hearsReadAnew: says('readAnew'),
    showsPlaces: says('showPlaces'),
    tellsOutcomes: says('outcomes'),
    showsDocuments: capabilities.window?.showDocument?.support === true,
    tell: tellIn(locale),
  };
}

function registersFormatters({ textDocument }: ClientCapabilities): boolean {
  const { formatting, rangeFormatting } = textDocument ?? {};
  return formatting?.dynamicRegistration === true && rangeFormatting?.dynamicRegistration === true;
}

function languageIn(options: unknown): string | undefined {
  const language = field(options, 'language');
  return typeof language === 'string' ? language : undefined;
}

function diagnosticAbilities({ textDocument, workspace }: ClientCapabilities) {
  const { publishDiagnostics: push, diagnostic: pull } = textDocument ?? {};
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: push?.relatedInformation === true || pull?.relatedInformation === true,
    codeDescription: push?.codeDescriptionSupport === true || pull?.codeDescriptionSupport === true,
    diagnosticTags: push?.tagSupport !== undefined || pull?.tagSupport !== undefined,
  };
}

function navigationAbilities({ textDocument, workspace }: ClientCapabilities) {
  return {
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    registersOutlines: textDocument?.documentSymbol?.dynamicRegistration === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    completionDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  };
}

function editAbilities({ workspace, textDocument }: ClientCapabilities) {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  const { documentChanges, changeAnnotationSupport, resourceOperations, metadataSupport } =
    workspace?.workspaceEdit ?? {};
  const versionedEdits = documentChanges === true;
  return {
    appliesEdits: workspace?.applyEdit === true,
    resolvesActions: dataSupport === true && resolveSupport?.properties.includes('edit') === true,
    versionedEdits,
    annotatedEdits: versionedEdits && changeAnnotationSupport !== undefined,
    knowsRefactorings: metadataSupport === true,
    createsFiles: versionedEdits && resourceOperations?.includes('create') === true,
  };
}

function workspaceAbilities({ workspace }: ClientCapabilities) {
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
