import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { completion } from '../../features/completion';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { completionItem } from '../toProtocol';

export const handleCompletion: Handler<CompletionParams, CompletionItem[]> = ({ snapshot }, { position }) =>
  completion(snapshot, toOffset(snapshot.text, position)).map((entry) => completionItem(snapshot.text, entry));
