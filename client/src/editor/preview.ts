import type { Disposable, TextEditor } from 'vscode';
import { ColorThemeKind, Range, TextEditorRevealType, ThemeColor, window } from 'vscode';
import type { TextRange } from '../shared/places';

/** Shows places of a document while the cursor stays where it is, and knows the way back. */
export class Preview implements Disposable {
  private readonly top: Range | undefined;
  private scrolled = false;
  private readonly highlight = window.createTextEditorDecorationType({ isWholeLine: true, ...look() });

  constructor(private readonly editor: TextEditor) {
    this.top = editor.visibleRanges[0];
  }

  show({ start, end }: TextRange): void {
    const range = new Range(start.line, start.character, end.line, end.character);
    this.scrolled = true;
    this.editor.setDecorations(this.highlight, [range]);
    this.editor.revealRange(range, TextEditorRevealType.InCenter);
  }

  restore(): void {
    if (this.scrolled && this.top) this.editor.revealRange(this.top, TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.highlight.dispose();
  }
}

/** As the editor marks a symbol that one looks at: a colour, or a frame in a high-contrast theme. */
function look(): { backgroundColor: ThemeColor } | { border: string; borderColor: ThemeColor } {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight
    ? { border: '1px dotted', borderColor: new ThemeColor('editor.rangeHighlightBorder') }
    : { backgroundColor: new ThemeColor('editor.rangeHighlightBackground') };
}
