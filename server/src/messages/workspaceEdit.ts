import type * as lsp from 'vscode-languageserver';
import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import type { Client } from './client';
import type { LineBreak } from '../text/lineBreaks';
import { textEdits } from './toProtocol';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A file to be edited. Without a version it is one that the client does not have open. */
export interface Editable {
  readonly uri: string;
  readonly text: SourceText;
  readonly lineBreak: LineBreak;
  readonly version?: number;
}

/** What an editor shows before it applies changes, where it can. */
export interface Confirmation {
  readonly label: Words;
  readonly description: Words;
  /** Whether the changes are ticked already where they are shown; they alone are no reason to ask. */
  readonly isTicked?: boolean;
}

/** Changes of one file, and what is to be shown before they are made. */
export interface FileChanges {
  readonly file: Editable;
  readonly changes: readonly TextChange[];
  readonly confirmation?: Confirmation | undefined;
}

/** Changes of one file. */
export function workspaceEdit(file: Editable, changes: readonly TextChange[], client: Client): lsp.WorkspaceEdit {
  return workspaceEdits([{ file, changes }], client);
}

/** Changes of several files. Clients that know versions refuse them when a file has moved on meanwhile. */
export function workspaceEdits(files: readonly FileChanges[], client: Client): lsp.WorkspaceEdit {
  if (!client.versionedEdits) {
    return { changes: Object.fromEntries(files.map(({ file, changes }) => [file.uri, textEdits(file, changes)])) };
  }
  const edit = { documentChanges: files.map((changed) => documentEdit(changed, client)) };
  const annotations = files.flatMap(({ confirmation }) =>
    confirmation === undefined ? [] : [annotation(confirmation, client)],
  );
  if (annotations.length === 0 || !client.annotatedEdits) return edit;
  return { ...edit, changeAnnotations: Object.fromEntries(annotations) };
}

/**
 * The same, shown before they are made, where the client can do so. VS Code shows changes where one of them has to be
 * confirmed, and that one is not ticked. Forty files to tick would be no help, nor by one tick without which
 * _Apply_ does nothing: so that one changes nothing, and says what can be done.
 */
export function shownFirst(files: readonly FileChanges[], client: Client): readonly FileChanges[] {
  const [first] = files;
  if (first === undefined || !client.annotatedEdits) return files;
  return [{ file: first.file, changes: [{ from: 0, to: 0, insert: '' }], confirmation: LOOK }, ...files];
}

const LOOK: Confirmation = {
  label: say`Take the tick from what is to stay as it is`,
  description: say`All that is ticked is changed. This line changes nothing.`,
};

/** Its label serves as its name: editors gather what has the same one. */
function annotation(
  { label: words, description, isTicked = false }: Confirmation,
  { tell }: Client,
): readonly [string, lsp.ChangeAnnotation] {
  const label = tell(words);
  return [label, { label, description: tell(description), needsConfirmation: !isTicked }];
}

function documentEdit({ file, changes, confirmation }: FileChanges, client: Client): lsp.TextDocumentEdit {
  const edits = textEdits(file, changes);
  const annotationId = confirmation && client.annotatedEdits ? client.tell(confirmation.label) : undefined;
  return {
    textDocument: { uri: file.uri, version: file.version ?? null },
    edits: annotationId === undefined ? edits : edits.map((edit) => ({ ...edit, annotationId })),
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
