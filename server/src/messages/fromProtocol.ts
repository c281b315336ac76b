import type * as lsp from 'vscode-languageserver';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';
import type { SourceText } from '../text/sourceText';

/** The offset of a position; a position outside the text is moved to the nearest one inside it. */
export function toOffset(text: SourceText, { line, character }: lsp.Position): number {
  return text.offsetAt({ line, column: character });
}

export function toRange(text: SourceText, { start, end }: lsp.Range): Range {
  return { from: toOffset(text, start), to: toOffset(text, end) };
}

/** A content change against the text that the change before it left. */
export function toChange(text: SourceText, { range, text: insert }: Ranged): TextChange {
  return { ...toRange(text, range), insert };
}

/** A change with a range, as against one that gives the whole text. */
export type Ranged = Extract<lsp.TextDocumentContentChangeEvent, { range: lsp.Range }>;

export function isRanged(change: lsp.TextDocumentContentChangeEvent): change is Ranged {
  return 'range' in change;
}
