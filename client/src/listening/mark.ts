import type { Disposable, TextEditor } from 'vscode';
import { OverviewRulerLane, Range, TextEditorRevealType, ThemeColor, Uri, window } from 'vscode';
import type { TextRange } from '../shared/places';

/** So many milliseconds after a letter the text is not scrolled. */
const TYPING_MS = 2000;

/** Waves of sound, in a blue that shows in every theme. */
const WAVES = Uri.parse(
  'data:image/svg+xml;utf8,' +
    encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#3B8EEA" stroke-width="1.5" stroke-linecap="round"><path d="M3 7v2M5.500 5v6M8 3v10M10.500 5.500v5M13 7v2"/></svg>',
    ),
);

/** The quiet mark on the turn that sounds, and the text that follows it. */
export class Mark implements Disposable {
  private readonly turn = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('turnwise.soundingTurn'),
    overviewRulerColor: new ThemeColor('turnwise.soundingTurnRuler'),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  private readonly head = window.createTextEditorDecorationType({ gutterIconPath: WAVES, gutterIconSize: 'contain' });
  private marked: { readonly uri: string; readonly range: Range } | undefined;
  private typedAt = 0;
  private isMoved = false;

  /** The turn that is marked; undefined for none, and while it is not known where the turn has moved. */
  get range(): Range | undefined {
    return this.isMoved ? undefined : this.marked?.range;
  }

  /** Whether a mark stands in a text that has changed since: it is to be put again. */
  get waits(): boolean {
    return this.isMoved && this.marked !== undefined;
  }

  /** Marks a turn in every editor of a document; with `reveals` it is brought to sight once, unless somebody types. */
  put(uri: string, { start, end }: TextRange, reveals: boolean): void {
    const range = new Range(start.line, start.character, end.line, end.character);
    const isSame = this.marked?.uri === uri && this.marked.range.start.line === range.start.line;
    if (isSame && !this.isMoved && this.marked?.range.isEqual(range)) return;
    this.marked = { uri, range };
    this.isMoved = false;
    for (const editor of editorsOf(uri)) {
      this.draw(editor, range);
      if (reveals && !isSame && Date.now() - this.typedAt > TYPING_MS) reveal(editor, range);
    }
  }

  /** Somebody types: the text stays where it is for a while. */
  typed(): void {
    this.typedAt = Date.now();
  }

  /** The document has changed. In its editors the mark has moved along; where to, is not known here. */
  move(): void {
    this.isMoved = true;
  }

  /** Puts the mark into editors that have come to show the document. */
  renew(): void {
    if (!this.marked || this.isMoved) return;
    for (const editor of editorsOf(this.marked.uri)) this.draw(editor, this.marked.range);
  }

  take(): void {
    this.marked = undefined;
    for (const editor of window.visibleTextEditors) this.draw(editor);
  }

  dispose(): void {
    this.turn.dispose();
    this.head.dispose();
  }

  private draw(editor: TextEditor, range?: Range): void {
    editor.setDecorations(this.turn, range ? [range] : []);
    editor.setDecorations(this.head, range ? [new Range(range.start, range.start)] : []);
  }
}

function editorsOf(uri: string): readonly TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}

/** The head of a turn comes into sight, with some lines around it. */
function reveal(editor: TextEditor, { start }: Range): void {
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
