import type { QuickPick, QuickPickItem, TextEditor } from 'vscode';
import { commands, Range, TextEditorRevealType, ThemeColor, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/lsp/protocol';
import type { Stretch } from '../places';
import { indexAt, rangesOf } from '../places';
import { questionLines } from '../questionLines';
import type { Server } from '../server';
import { goTo, transcriptEditor } from './transcript';

/**
 * Lists the questions in a quick pick. Moving through the list shows each place in the text, Enter goes there, Escape
 * puts everything back. Where nobody asks, the editor's own list shows the turns.
 */
export async function showQuestions(server: Server): Promise<void> {
  const editor = transcriptEditor();
  const overview = editor && (await server.overview(editor.document));
  if (!overview) return;
  if (overview.questions.length > 0) pickQuestion(editor, overview.questions);
  else await commands.executeCommand('workbench.action.gotoSymbol');
}

interface QuestionItem extends QuickPickItem {
  readonly range: Stretch;
}

function pickQuestion(editor: TextEditor, questions: readonly OverviewQuestion[]): void {
  const pick = window.createQuickPick<QuestionItem>();
  const preview = new Preview(editor);
  pick.placeholder = 'Go to a question';
  pick.matchOnDescription = true;
  pick.items = itemsOf(questions);
  const current = pick.items[indexAt(rangesOf(pick.items), editor.selection.active)];
  pick.activeItems = current ? [current] : [];
  listen(pick, preview, current);
  pick.show();
}

function itemsOf(questions: readonly OverviewQuestion[]): readonly QuestionItem[] {
  const lines = questionLines(questions);
  return questions.flatMap(({ range }, index) => ({ label: '', ...lines[index], range }));
}

/** The item that is active at the start is where the cursor is already; it moves nothing. */
function listen(pick: QuickPick<QuestionItem>, preview: Preview, start: QuestionItem | undefined): void {
  let moved = false;
  let accepted = false;
  pick.onDidChangeActive(([item]) => {
    moved ||= item !== start;
    if (item && moved) preview.show(item.range);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    accepted = item !== undefined;
    if (item) preview.accept(item.range);
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!accepted) preview.restore();
    preview.dispose();
    pick.dispose();
  });
}

/** Shows a place while the cursor stays where it is, and knows the way back. */
class Preview {
  private readonly top: Range | undefined;
  private scrolled = false;
  private readonly highlight = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });

  constructor(private readonly editor: TextEditor) {
    this.top = editor.visibleRanges[0];
  }

  show({ start, end }: Stretch): void {
    const range = new Range(start.line, start.character, end.line, end.character);
    this.scrolled = true;
    this.editor.setDecorations(this.highlight, [range]);
    this.editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  accept({ start }: Stretch): void {
    goTo(this.editor, start);
  }

  restore(): void {
    if (this.scrolled && this.top) this.editor.revealRange(this.top, TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.highlight.dispose();
  }
}
