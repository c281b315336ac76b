import type { Disposable, Memento, TextEditor, TreeView } from 'vscode';
import { EventEmitter, window } from 'vscode';
import { debounce } from '../shared/debounce';

/** Milliseconds for which the cursor has to stand still before the views look where it is. */
const STILL = 100;

const FOLLOWS = 'turnwise.followsCursor';

/** Whether the views select what the cursor is in; it is remembered from one window to the next. */
export class Following implements Disposable {
  private readonly stopped = new EventEmitter<TextEditor>();
  /** Fires when something is to be selected: the cursor has moved and stands still, or `soon` was called. */
  readonly onDidStop = this.stopped.event;
  /** For a view that has changed. */
  readonly soon = debounce(() => {
    const editor = window.activeTextEditor;
    if (editor && this.isOn) this.stopped.fire(editor);
  }, STILL);
  private readonly moves = window.onDidChangeTextEditorSelection(this.soon);

  constructor(private readonly memory: Memento) {}

  /** Whether it is on from now on. */
  toggle(): boolean {
    const follows = !this.isOn;
    void this.memory.update(FOLLOWS, follows);
    if (follows) this.soon();
    return follows;
  }

  dispose(): void {
    this.moves.dispose();
    this.soon.dispose();
    this.stopped.dispose();
  }

  private get isOn(): boolean {
    return this.memory.get(FOLLOWS, true);
  }
}

/** Selects a row of a view; the keyboard stays where it is. */
export async function select<R>(view: TreeView<R>, row: R): Promise<void> {
  // A row may be gone by the time that it is to be shown.
  await Promise.resolve(view.reveal(row, { select: true, focus: false })).catch(() => undefined);
}
