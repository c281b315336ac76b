import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { format } from '../../edits/format/format';
import { toRange } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { textEdits } from '../../messages/toProtocol';

/** The editor's options speak of indentation, which transcripts do not have. */
export const handleFormatting: Handler<DocumentFormattingParams, TextEdit[]> = ({ document, snapshot, blankLines }) =>
  textEdits(document, format(snapshot, { setting: blankLines }));

export const handleRangeFormatting: Handler<DocumentRangeFormattingParams, TextEdit[]> = (
  { document, snapshot, blankLines },
  { range },
) => textEdits(document, format(snapshot, { setting: blankLines, within: toRange(document.text, range) }));
