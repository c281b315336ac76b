import type { Range } from 'vscode-languageserver';

/**
 * Request `turnwise/coloredLabels`, `{ textDocument: { uri }, range }` to `ColoredLabel[] | null`: the labels in a range,
 * and whose colour each has. The colours themselves are the client's.
 */
export const COLORED_LABELS = 'turnwise/coloredLabels';

export interface ColoredLabelsParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export interface ColoredLabel {
  readonly range: Range;
  /** From 1 to 8. Two participants of a transcript share one only where there are more than eight. */
  readonly color: number;
}
