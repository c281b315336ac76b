import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { annotationCompletion } from '../../edits/typing/annotationCompletion';
import { completion } from '../../edits/typing/completion';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { completionItem } from '../../messages/toProtocol';

export const handleCompletion: Handler<CompletionParams, CompletionItem[]> = ({ client, snapshot }, { position }) => {
  const offset = toOffset(snapshot.text, position);
  const entries = [...completion(snapshot, offset), ...annotationCompletion(snapshot, offset)];
  return entries.map((entry) => completionItem(snapshot.text, entry, client));
};
