import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../queries/navigation/highlight';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { highlight } from '../../messages/toProtocol';

/** Nothing outside of labels: where an editor is left to itself, it lights up every `to` of a page like a finding. */
export const handleHighlight: Handler<DocumentHighlightParams, DocumentHighlight[]> = ({ snapshot }, { position }) =>
  (highlights(snapshot, toOffset(snapshot.text, position)) ?? []).map((found) => highlight(snapshot.text, found));
