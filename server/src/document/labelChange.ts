import { labelInCell } from '../facts/table';
import type { Turn } from '../model/transcript';
import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import { columnsRange } from './places';

/** Where the label of a turn stands, and in what table. */
export type LabelAt = Pick<Turn, 'line' | 'labelSpan' | 'columns'>;

/** The same without the turn, to be kept while the text changes elsewhere. */
export function labelAt({ line, labelSpan, columns }: Turn): LabelAt {
  return { line, labelSpan, columns };
}

/** Writes another label in place of one; in a cell of a table so that the row stays one, in quotation marks where these are needed. */
export function labelChange(text: SourceText, { line, labelSpan, columns }: LabelAt, label: string): TextChange {
  const range = columnsRange(text, line, labelSpan);
  if (columns === undefined) return { ...range, insert: label };
  return { ...range, insert: labelInCell(text.lineText(line), labelSpan, columns, label) };
}
