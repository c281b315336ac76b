import type * as lsp from 'vscode-languageserver';
import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import type { Client } from './client';
import type { LineBreak } from './documents';
import { textEdits } from './toProtocol';

/** A file to be edited. Without a version it is one that the client does not have open. */
export interface Editable {
  readonly uri: string;
  readonly text: SourceText;
  readonly lineBreak: LineBreak;
  readonly version?: number;
}

/** What an editor shows before it applies changes, where it can. */
export interface Confirmation {
  readonly label: string;
  readonly description: string;
}

/** Changes of one file. Clients that know versions refuse them when the file has moved on meanwhile. */
export function workspaceEdit(
  file: Editable,
  changes: readonly TextChange[],
  client: Client,
  confirmation?: Confirmation,
): lsp.WorkspaceEdit {
  const edits = textEdits(file, changes);
  if (!client.versionedEdits) return { changes: { [file.uri]: edits } };
  const textDocument = { uri: file.uri, version: file.version ?? null };
  if (confirmation === undefined || !client.annotatedEdits) return { documentChanges: [{ textDocument, edits }] };
  return {
    documentChanges: [{ textDocument, edits: edits.map((edit) => ({ ...edit, annotationId: ANNOTATION })) }],
    changeAnnotations: { [ANNOTATION]: { ...confirmation, needsConfirmation: true } },
  };
}

/** A new file and what stands in it; for clients that create files. */
export function newFileEdit(uri: string, content: string): lsp.WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: content }] },
    ],
  };
}

const ANNOTATION = 'confirm';
