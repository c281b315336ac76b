import type { Disposable, TextEditor } from 'vscode';
import { OverviewRulerLane, Range, TextEditorRevealType, ThemeColor, window } from 'vscode';
import type { TextRange } from '../shared/places';

/** So many milliseconds after a letter the text is not scrolled. */
const TYPING_MS = 2000;

/** The quiet mark on the turn that sounds, and the text that follows it. */
export class Mark implements Disposable {
  private readonly look = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('turnwise.soundingTurn'),
    overviewRulerColor: new ThemeColor('turnwise.soundingTurnLine'),
    overviewRulerLane: OverviewRulerLane.Full,
    borderColor: new ThemeColor('turnwise.soundingTurnLine'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
  });
  private marked: { readonly uri: string; readonly range: Range } | undefined;
  private typedAt = 0;

  /** The turn that is marked. */
  get range(): Range | undefined {
    return this.marked?.range;
  }

  /** Marks a turn in every editor of a document; with `reveals` it is brought to sight once, unless somebody types. */
  put(uri: string, { start, end }: TextRange, reveals: boolean): void {
    const range = new Range(start.line, start.character, end.line, end.character);
    const isSame = this.marked?.uri === uri && this.marked.range.start.line === range.start.line;
    if (isSame && this.marked?.range.isEqual(range)) return;
    this.marked = { uri, range };
    for (const editor of editorsOf(uri)) {
      editor.setDecorations(this.look, [range]);
      if (reveals && !isSame && Date.now() - this.typedAt > TYPING_MS) reveal(editor, range);
    }
  }

  /** Somebody types: the text stays where it is for a while. */
  typed(): void {
    this.typedAt = Date.now();
  }

  /** Puts the mark into editors that have come to show the document. */
  renew(): void {
    if (!this.marked) return;
    for (const editor of editorsOf(this.marked.uri)) editor.setDecorations(this.look, [this.marked.range]);
  }

  take(): void {
    this.marked = undefined;
    for (const editor of window.visibleTextEditors) editor.setDecorations(this.look, []);
  }

  dispose(): void {
    this.look.dispose();
  }
}

function editorsOf(uri: string): readonly TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}

/** The head of a turn comes into sight, with some lines around it. */
function reveal(editor: TextEditor, { start }: Range): void {
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
