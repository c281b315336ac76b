import type { Range } from 'vscode-languageserver';
import type { ColoredLabel as AnyLabel } from '../shapes/speaker';

/**
 * Request `turnwise/coloredLabels`, `{ textDocument: { uri }, range }` to `ColoredLabel[] | null`: the labels in a range,
 * and whose colour each has. The colours themselves are the client's.
 */
export const COLORED_LABELS = 'turnwise/coloredLabels';

export interface ColoredLabelsParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export type ColoredLabel = AnyLabel<Range>;
