import type { TextEditor } from 'vscode';
import { Position, Selection, TextEditorRevealType, window } from 'vscode';
import type { Overview } from '../../../server/src/lsp/protocol';
import { LANGUAGE } from '../ids';
import type { Place, Stretch } from '../places';
import type { Server } from '../server';

/** The editor in front, if a transcript is in it. */
export function transcriptEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE ? editor : undefined;
}

/** Moves the cursor to the start of what `choose` finds, or says in the status bar why it stays. */
export async function moveTo(
  server: Server,
  choose: (overview: Overview, cursor: Place) => Stretch | undefined,
  otherwise: string,
): Promise<void> {
  const editor = transcriptEditor();
  const overview = editor && (await server.overview(editor.document.uri));
  if (!overview) return;
  const there = choose(overview, editor.selection.active);
  if (there) await goTo(editor, there.start);
  else say(otherwise);
}

/**
 * Puts the cursor there, shows it with what is around it, and lets the person type on: a list had the keyboard before.
 * Unless it is to keep the keyboard.
 */
export async function goTo(
  { document, viewColumn }: TextEditor,
  { line, character }: Place,
  { preserveFocus = false } = {},
): Promise<void> {
  const position = new Position(line, character);
  const selection = new Selection(position, position);
  const where = viewColumn === undefined ? {} : { viewColumn };
  const editor = await window.showTextDocument(document, { ...where, preserveFocus });
  editor.selection = selection;
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A sentence in the status bar for a few seconds: an answer to a command, in nobody's way. */
export function say(sentence: string): void {
  window.setStatusBarMessage(sentence, 4000);
}
