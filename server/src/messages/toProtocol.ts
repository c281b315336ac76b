import type * as lsp from 'vscode-languageserver';
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver';
import type { AliasProposal, ApartProposal, Severity } from '../model/findings';
import type { Finding } from '../rules/finding';
import { rulePage } from '../rules/rule';
import type { Action } from '../edits/fixes/codeActions';
import type { Lens, LensText } from '../queries/display/codeLens';
import type { CompletionEntry } from '../edits/typing/completion';
import type { Link } from '../queries/navigation/definition';
import type { Highlight } from '../queries/navigation/highlight';
import type { Hover } from '../queries/display/hover';
import type { InlayHint } from '../queries/display/inlayHints';
import type { OutlineItem } from '../queries/outline/item';
import type { LineStretch } from '../queries/transcripts/summary';
import type { Searched, SymbolMatch } from '../queries/transcripts/symbols';
import type { Token } from '../queries/display/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../queries/display/semanticTokens';
import type { ColoredLabel, Speaker } from '../shapes/speaker';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';
import type { LineColumn, SourceText, Stretch } from '../text/sourceText';
import type { Client } from './client';
import type { LineBreak } from '../text/lineBreaks';
import { SHOW_PLACES } from '../protocol/client';
import { DECLARE_ALIAS, DECLARE_APART } from '../protocol/relabelling';

/** A text with its address, which a place in the protocol needs. */
export interface Addressed {
  readonly uri: string;
  readonly text: SourceText;
}

export function position(text: SourceText, offset: number): lsp.Position {
  return point(text.placeAt(offset));
}

export function range(text: SourceText, { from, to }: Range): lsp.Range {
  return { start: position(text, from), end: position(text, to) };
}

export function location({ uri, text }: Addressed, place: Range): lsp.Location {
  return { uri, range: range(text, place) };
}

/** Changes in the document's own line breaks, for not every editor adapts them. */
export function textEdits(
  { text, lineBreak }: { readonly text: SourceText; readonly lineBreak: LineBreak },
  changes: readonly TextChange[],
): lsp.TextEdit[] {
  return changes.map((change) => ({
    range: range(text, change),
    newText: change.insert.replaceAll('\n', lineBreak),
  }));
}

export function diagnostic(uri: string, finding: Finding, client: Client): lsp.Diagnostic {
  const { code, message, related } = finding;
  return {
    range: stretch(finding.at),
    severity: SEVERITIES[finding.severity],
    code,
    source: 'turnwise',
    message: client.tell(message),
    ...(client.codeDescription ? { codeDescription: { href: rulePage(code) } } : {}),
    ...(client.diagnosticTags && finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.relatedInformation && related.length > 0
      ? {
          relatedInformation: related.map(({ at, message: why }) => ({
            location: { uri, range: stretch(at) },
            message: client.tell(why),
          })),
        }
      : {}),
  };
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A quick fix; what it does is given apart, for that depends on more than the document. */
export function quickFix(
  uri: string,
  { title, finding, isPreferred }: Pick<Action, 'title' | 'finding' | 'isPreferred'>,
  client: Client,
): lsp.CodeAction {
  const diagnostics = [diagnostic(uri, finding, client)];
  return {
    title: client.tell(title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred ? { isPreferred } : {}),
  };
}

/** The command that declares two who look alike as two. */
export function declareApartCommand(uri: string, title: string, { name, label, apart }: ApartProposal): lsp.Command {
  return { title, command: DECLARE_APART, arguments: [uri, name, label, apart] };
}

export function declareAliasCommand(uri: string, title: string, { name, label, alias }: AliasProposal): lsp.Command {
  return { title, command: DECLARE_ALIAS, arguments: [uri, name, label, alias] };
}

/** As much of a client as puts words into its language. */
export type Teller = Pick<Client, 'tell'>;

/** Without what is empty: an answer may have thousands of items, and to clients a detail or children that are missing are none. */
export function documentSymbol(
  { name, detail, kind, children, ...item }: OutlineItem,
  client: Teller,
): lsp.DocumentSymbol {
  return {
    name: client.tell(name),
    ...(detail === '' ? {} : { detail: client.tell(detail) }),
    kind: SYMBOLS[kind],
    range: stretch(item.range),
    selectionRange: stretch(item.selectionRange),
    ...(children.length === 0 ? {} : { children: children.map((child) => documentSymbol(child, client)) }),
  };
}

/** The same without nesting; who asks is told as the container of an answer. */
export function symbolInformation(
  uri: string,
  item: OutlineItem,
  client: Teller,
  container?: string,
): lsp.SymbolInformation[] {
  const { kind, children } = item;
  const name = client.tell(item.name);
  const own = {
    name,
    kind: SYMBOLS[kind],
    location: { uri, range: stretch(item.range) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => symbolInformation(uri, child, client, name))];
}

/** A stretch that is in lines and columns already. */
export function stretch({ from, to }: Stretch): lsp.Range {
  return { start: point(from), end: point(to) };
}

function point({ line, column }: LineColumn): lsp.Position {
  return { line, character: column };
}

export function foundSymbol(
  { kind, name, container, place, transcript }: SymbolMatch<Searched & { readonly uri: string }>,
  { tell }: Client,
): lsp.SymbolInformation {
  return {
    name,
    kind: kind === 'question' ? SYMBOLS.question : SymbolKind.Object,
    location: { uri: transcript.uri, range: placeRange(place) },
    containerName: tell(container),
  };
}

/** A place that was kept without its text. */
export function placeRange({ line, from, to }: LineStretch): lsp.Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** None of them means what a transcript has; these are told apart by shape and colour in every editor's icons. */
const SYMBOLS: Record<OutlineItem['kind'], SymbolKind> = {
  section: SymbolKind.Namespace,
  speaker: SymbolKind.Class,
  question: SymbolKind.Event,
  answer: SymbolKind.String,
  turn: SymbolKind.Constant,
};

export function locationLink({ uri, text }: Addressed, { origin, target, targetSelection }: Link): lsp.LocationLink {
  return {
    originSelectionRange: range(text, origin),
    targetUri: uri,
    targetRange: range(text, target),
    targetSelectionRange: range(text, targetSelection),
  };
}

export function highlight(text: SourceText, { range: place, kind }: Highlight): lsp.DocumentHighlight {
  return {
    range: range(text, place),
    kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}

export function hover(text: SourceText, { range: place, markdown }: Hover, client: Client): lsp.Hover {
  const value = client.tell(markdown);
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plain(value) };
  return { contents, range: range(text, place) };
}

/** Without rules, emphasis, breaks by blanks, and the backslashes that keep other characters from meaning something. */
function plain(markdown: string): string {
  return markdown.replace(/^---\n\n| {2}$/gm, '').replace(/\\(.)|\*+/g, '$1');
}

/** A lens without its words; `data` says which words it will have. */
export function codeLens(
  { uri, version, text }: Addressed & { readonly version: number },
  { range: place, turn, about }: Lens,
): lsp.CodeLens {
  return { range: range(text, place), data: { uri, version, turn, about } };
}

export function showPlacesCommand(
  { uri, text }: Addressed,
  from: lsp.Position,
  { title, places }: LensText,
  { tell }: Client,
): lsp.Command {
  return {
    title: tell(title),
    command: SHOW_PLACES,
    arguments: [uri, from, places.map((place) => range(text, place))],
  };
}

/** No text edits: what is shown never gets into the text. */
export function inlayHint(
  text: SourceText,
  { offset, text: label, side, tooltip }: InlayHint,
  { tell }: Client,
): lsp.InlayHint {
  return {
    position: position(text, offset),
    label: tell(label),
    ...(side === 'before' ? { paddingRight: true } : { paddingLeft: true }),
    ...(tooltip === '' ? {} : { tooltip: tell(tooltip) }),
  };
}

export function coloredLabel(text: SourceText, { range: place, color }: ColoredLabel<Range>): ColoredLabel<lsp.Range> {
  return { range: range(text, place), color };
}

export function speaker({ excerpts, ...others }: Speaker<LineColumn>): Speaker<lsp.Position> {
  return { ...others, excerpts: excerpts.map((said) => ({ text: said.text, place: point(said.place) })) };
}

export function completionItem(
  text: SourceText,
  entry: CompletionEntry,
  { completionDetails, tell }: Pick<Client, 'completionDetails' | 'tell'>,
): lsp.CompletionItem {
  const { kind, label, filterText, insert, sortText } = entry;
  const detail = tell(entry.detail);
  return {
    label,
    kind: kind === 'label' ? CompletionItemKind.Value : CompletionItemKind.Text,
    textEdit: { range: range(text, entry.range), newText: insert },
    // What is written may begin with marks that are not typed.
    filterText,
    sortText,
    ...(detail === '' ? {} : completionDetails ? { labelDetails: { description: detail } } : { detail }),
  };
}

/** Ranges from the innermost outwards as the protocol nests them; at least the place itself. */
export function selectionRange(text: SourceText, offset: number, ranges: readonly Range[]): lsp.SelectionRange {
  const [innermost, ...outer] = ranges.length > 0 ? ranges : [{ from: offset, to: offset }];
  const around = outer.reduceRight<lsp.SelectionRange | undefined>(
    (parent, next) => nest(text, next, parent),
    undefined,
  );
  return nest(text, innermost ?? { from: offset, to: offset }, around);
}

function nest(text: SourceText, place: Range, parent: lsp.SelectionRange | undefined): lsp.SelectionRange {
  return { range: range(text, place), ...(parent === undefined ? {} : { parent }) };
}

/** Five numbers for each token, its place counted from the token before. */
export function semanticTokens(tokens: readonly Token[]): lsp.SemanticTokens {
  const data: number[] = [];
  let before = { line: 0, column: 0 };
  for (const token of tokens) {
    const { line, column, length } = token;
    const fromColumn = line === before.line ? before.column : 0;
    data.push(line - before.line, column - fromColumn, length, TOKEN_TYPES.indexOf(token.type), modifierBits(token));
    before = token;
  }
  return { data };
}

function modifierBits({ modifiers }: Token): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
