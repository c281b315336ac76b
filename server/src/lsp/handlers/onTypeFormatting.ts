import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { onTypeFormatting } from '../../edits/typing/onTypeFormatting';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { textEdits } from '../../messages/toProtocol';

export const handleOnTypeFormatting: Handler<DocumentOnTypeFormattingParams, TextEdit[] | null> = (
  { document, snapshot },
  { position },
) => textEdits(document, onTypeFormatting(snapshot, toOffset(snapshot.text, position)));
