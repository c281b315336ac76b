import type { TextDocument } from 'vscode';
import { say } from '../../../server/src/words/say';
import { announce } from '../editor/announce';
import { goTo, show } from '../editor/goTo';
import type { TextPosition } from '../shared/places';

/** The keyboard goes to words of a transcript, which may be closed; without a place, to where its cursor is. */
export async function goToWords(document: TextDocument, place: TextPosition | undefined): Promise<void> {
  // Of one without a file there is nothing any more: the editor would make a new one.
  if (document.isClosed && document.isUntitled) {
    announce(say`The transcript was closed.`);
    return;
  }
  const editor = await show(document.uri);
  if (place) await goTo(editor, place);
}
