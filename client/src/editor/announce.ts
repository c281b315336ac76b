import type { TextEditor } from 'vscode';
import { commands, window } from 'vscode';
import type { Words } from '../../../server/src/words/say';
import { told } from '../shared/words';
import { show } from './goTo';

/** A sentence in the status bar for a few seconds. It leaves the keyboard where it is, as in a list. */
export function announce(words: Words): void {
  latest = told(words);
  window.setStatusBarMessage(latest, STAYS_MS);
}

/** The latest such sentence, perhaps gone from the status bar; empty before the first one. */
export function announced(): string {
  return latest;
}

let latest = '';

const STAYS_MS = 4000;

/**
 * A sentence in the status bar, and at the cursor, where it is in view while typing, and spoken by screen readers; in the
 * status bar alone where the text is not in front. It takes the keyboard into the text. What is selected there stays
 * so, at the cost of the sentence at the cursor, which the editor takes away again.
 */
export async function announceIn(editor: TextEditor, words: Words): Promise<void> {
  announce(words);
  if (window.activeTextEditor !== editor) return;
  const { document, selection, selections } = editor;
  await show(document.uri);
  const { active } = selection;
  // The editor's way to go nowhere: it moves the cursor to where it is, and says why it stays.
  await commands.executeCommand('editor.action.goToLocations', document.uri, active, [], 'goto', told(words));
  if (selections.length > 1 || !selection.isEmpty) editor.selections = selections;
}
