import type { TextEditor } from 'vscode';
import { commands, Location, Position, Range, window } from 'vscode';
import { LANGUAGE } from '../ids';
import type { Place } from '../places';
import type { Words } from '../../../server/src/words/say';
import { told } from '../words';

/** The editor in front, if a transcript is in it; beside a page that is no text, such as _Get Started_, one in sight. */
export function transcriptEditor(): TextEditor | undefined {
  const { activeTextEditor: editor, visibleTextEditors } = window;
  if (editor === undefined) return visibleTextEditors.find(isTranscript);
  return isTranscript(editor) ? editor : undefined;
}

function isTranscript({ document }: TextEditor): boolean {
  return document.languageId === LANGUAGE;
}

/**
 * Puts the cursor there, with what is around it in view and the keyboard in the text: a list had it before, unless it is
 * to keep it. By the editor's own way to jump, so that _Go Back_ knows each place.
 */
export async function goTo(editor: TextEditor, place: Place, { preserveFocus = false } = {}): Promise<void> {
  const { document, selection, viewColumn } = editor;
  const there = positionOf(place);
  if (preserveFocus) {
    const where = viewColumn === undefined ? {} : { viewColumn };
    await window.showTextDocument(document, { ...where, preserveFocus, selection: new Range(there, there) });
    return;
  }
  if (window.activeTextEditor === undefined) await window.showTextDocument(document, viewColumn);
  const location = new Location(document.uri, there);
  await commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, [location], 'goto');
  await arrivalOf(editor, there);
}

/** Where nothing tells of an arrival, as in an editor that was closed meanwhile, nobody waits longer. */
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

/** A place as the editor has it. */
export function positionOf({ line, character }: Place): Position {
  return new Position(line, character);
}

/**
 * A sentence in the status bar for a few seconds, and at the cursor, where it is in view of whoever types; screen readers
 * speak only the latter. With `preserveFocus` in the status bar alone: the other takes the keyboard into the text.
 */
export function announce(words: Words, { preserveFocus = false } = {}): void {
  const sentence = told(words);
  window.setStatusBarMessage(sentence, 4000);
  if (preserveFocus) return;
  const editor = transcriptEditor();
  if (!editor) return;
  const { document, selection } = editor;
  void commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, [], 'goto', sentence);
}
