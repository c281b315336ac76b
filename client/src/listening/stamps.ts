import type { TextEditor } from 'vscode';
import { Range, Selection } from 'vscode';
import { say } from '../../../server/src/words/say';
import type { WriteTimeParams } from '../../../server/src/protocol/writingTimes';
import { announceIn } from '../editor/announce';
import { positionOf } from '../editor/goTo';
import type { Asking } from './asking';

/** Writes times of the recording into the text while it sounds, by one key each. */
export class Stamps {
  private last = Promise.resolve();
  private isAtWork = false;

  constructor(private readonly asking: Asking) {}

  /** Whether what changes in the text now is such a time, and nothing that somebody types. */
  get isWriting(): boolean {
    return this.isAtWork;
  }

  /**
   * Writes a time at the cursor, or at the head of the turn there; then the cursor is at the next turn, which waits for its
   * time. Each is one step to undo. A second key waits for the first, and yet has the time at which it was pressed.
   */
  write(editor: TextEditor, ms: number, what: WriteTimeParams['what']): Promise<void> {
    const step = () => this.put(editor, ms, what);
    return (this.last = this.last.then(step, step));
  }

  private async put(editor: TextEditor, ms: number, what: WriteTimeParams['what']): Promise<void> {
    const { document, selection } = editor;
    const { version } = document;
    const written = await this.asking.writtenTime(document, selection.active, Math.round(ms), what);
    if (written?.refused !== undefined) await announceIn(editor, written.refused);
    if (!written?.edit) return;
    // What was typed meanwhile may have moved the place: it is asked for anew.
    if (document.version !== version) return this.put(editor, ms, what);
    const { range, newText } = written.edit;
    if (!(await this.replace(editor, new Range(positionOf(range.start), positionOf(range.end)), newText))) {
      await announceIn(editor, say`The time could not be written here.`);
      return;
    }
    const { next } = written;
    if (!next) return;
    const place = positionOf(next.start);
    editor.selection = new Selection(place, place);
    editor.revealRange(editor.selection);
  }

  /** Whether the text is so now: the editor says that it has changed one that is read-only, too. */
  private async replace(editor: TextEditor, range: Range, newText: string): Promise<boolean> {
    const { document } = editor;
    const { version } = document;
    if (document.getText(range) === newText) return true;
    this.isAtWork = true;
    try {
      const isDone = await editor.edit((builder) => {
        builder.replace(range, newText);
      });
      return isDone && document.version !== version;
    } finally {
      this.isAtWork = false;
    }
  }
}
