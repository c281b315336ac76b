import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../queries/display/inlayHints';
import { toRange } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { inlayHint } from '../../messages/toProtocol';

export const handleInlayHints: Handler<InlayHintParams, InlayHint[]> = ({ client, aids, snapshot }, { range }) =>
  inlayHints(snapshot, toRange(snapshot.text, range), aids.inlayHints).map((hint) =>
    inlayHint(snapshot.text, hint, client),
  );
