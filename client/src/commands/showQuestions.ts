import type { QuickPick, TextEditor } from 'vscode';
import { commands, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/lsp/protocol';
import { indexAt, rangesOf } from '../places';
import { Preview } from '../preview';
import type { QuestionLine } from '../questionLines';
import { questionLines } from '../questionLines';
import type { Server } from '../server';
import { goTo, transcriptEditor } from './transcript';
import { tell } from '../words';

/**
 * Lists the questions in a quick pick. Moving through the list shows each place in the text, Enter goes there, Escape
 * puts everything back. Where nobody asks, the editor's own list shows the turns.
 */
export async function showQuestions(server: Server): Promise<void> {
  const editor = transcriptEditor();
  const overview = editor && (await server.overview(editor.document.uri));
  if (!overview) return;
  if (overview.questions.length > 0) pickQuestion(editor, overview.questions);
  else await commands.executeCommand('workbench.action.gotoSymbol');
}

function pickQuestion(editor: TextEditor, questions: readonly OverviewQuestion[]): void {
  const pick = window.createQuickPick<QuestionLine>();
  pick.placeholder = tell`Go to a question`;
  pick.matchOnDescription = true;
  pick.items = questionLines(questions);
  const start = pick.items[Math.max(0, indexAt(rangesOf(questions), editor.selection.active))];
  pick.activeItems = start ? [start] : [];
  follow(pick, editor, start);
  pick.show();
}

/** The item that is active at the start is shown only when one comes back to it: opening the list moves nothing. */
function follow(pick: QuickPick<QuestionLine>, editor: TextEditor, start: QuestionLine | undefined): void {
  const preview = new Preview(editor);
  let moved = false;
  let chosen: QuestionLine | undefined;
  pick.onDidChangeActive(([item]) => {
    moved ||= item !== start;
    if (item && moved) preview.show(item.range);
  });
  pick.onDidAccept(() => {
    [chosen] = pick.activeItems;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (chosen) void goTo(editor, chosen.range.start);
    else preview.restore();
    preview.dispose();
    pick.dispose();
  });
}
