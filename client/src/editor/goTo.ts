import type { TextDocumentShowOptions, TextEditor, Uri } from 'vscode';
import { commands, Location, Position, Range, TabInputText, ViewColumn, window } from 'vscode';
import type { TextPosition } from '../shared/places';

/**
 * Puts the cursor there, with what is around it in view and the keyboard in the text: a list had it before, unless it is
 * to keep it. By the editor's own way to jump, so that _Go Back_ knows each place.
 */
export async function goTo(editor: TextEditor, place: TextPosition, { preserveFocus = false } = {}): Promise<void> {
  const { document, selection } = editor;
  const there = positionOf(place);
  if (preserveFocus) {
    await show(document.uri, { preserveFocus, selection: new Range(there, there) });
    return;
  }
  if (window.activeTextEditor !== editor) await show(document.uri);
  const location = new Location(document.uri, there);
  await commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, [location], 'goto');
  await arrivalOf(editor, there);
}

/** How long to wait for an arrival: none is told in an editor that was closed meanwhile. */
const LATE_MS = 300;

/**
 * In a browser the editor's command ends before the place of the cursor is known here, and what comes next, such as the
 * same key once more, would start from the old one.
 */
function arrivalOf(editor: TextEditor, there: Position): Promise<void> {
  return new Promise((resolve) => {
    if (editor.selection.active.isEqual(there)) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(late);
      moves.dispose();
      resolve();
    };
    const late = setTimeout(done, LATE_MS);
    const moves = window.onDidChangeTextEditorSelection(({ selections }) => {
      if (selections[0]?.active.isEqual(there)) done();
    });
  });
}

/**
 * Shows a document in the group where it is in sight already, else in one where it has a tab, so that it covers nothing
 * else; else in the group in front.
 */
export function show(uri: Uri, options: Omit<TextDocumentShowOptions, 'viewColumn'> = {}): Thenable<TextEditor> {
  return window.showTextDocument(uri, { ...options, viewColumn: columnOf(uri) });
}

function columnOf(uri: Uri): ViewColumn {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  const isIt = (other: Uri) => other.toString() === uri.toString();
  const inSight = visibleTextEditors.filter(
    ({ document, viewColumn }) => isIt(document.uri) && viewColumn !== undefined,
  );
  const editor = inSight.find((one) => one === activeTextEditor) ?? inSight[0];
  const group = tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && isIt(input.uri)),
  );
  return editor?.viewColumn ?? group?.viewColumn ?? ViewColumn.Active;
}

/** A place as the editor has it. */
export function positionOf({ line, character }: TextPosition): Position {
  return new Position(line, character);
}
