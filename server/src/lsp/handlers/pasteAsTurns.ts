import type { TextEdit } from 'vscode-languageserver';
import { pasteAsTurns } from '../../edits/typing/pasteAsTurns';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import type { PasteParams } from '../../protocol/typing';
import { textEdits } from '../../messages/toProtocol';

export const handlePasteAsTurns: Handler<PasteParams, TextEdit | null> = (
  { document, snapshot },
  { position, text },
) => {
  const change = pasteAsTurns(snapshot, toOffset(snapshot.text, position), text);
  return change === undefined ? null : (textEdits(document, [change])[0] ?? null);
};
