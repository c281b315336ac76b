import type { Position } from 'vscode-languageserver';

/** Request `turnwise/markdown`: questions with their answers, to paste elsewhere. `MarkdownParams` to a string, or null. */
export const MARKDOWN = 'turnwise/markdown';

export interface MarkdownParams {
  readonly textDocument: { readonly uri: string };
  /** Places in the questions that are wanted, or in their answers; all questions without it. */
  readonly positions?: readonly Position[];
}
