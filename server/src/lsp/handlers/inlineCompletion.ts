import type { InlineCompletionItem, InlineCompletionParams } from 'vscode-languageserver';
import { inlineCompletion } from '../../edits/typing/inlineCompletion';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { textEdits } from '../../messages/toProtocol';

export const handleInlineCompletion: Handler<InlineCompletionParams, InlineCompletionItem[]> = (
  { document, snapshot },
  { position },
) =>
  textEdits(document, inlineCompletion(snapshot, toOffset(snapshot.text, position))).map(({ range, newText }) => ({
    range,
    insertText: newText,
  }));
