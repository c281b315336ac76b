import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../features/highlight';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { highlight } from '../toProtocol';

/** Null leaves the place to the editor's own highlighting of like words; an empty list would not. */
export const handleHighlight: Handler<DocumentHighlightParams, DocumentHighlight[] | null> = (
  { snapshot },
  { position },
) => highlights(snapshot, toOffset(snapshot.text, position))?.map((found) => highlight(snapshot.text, found)) ?? null;
