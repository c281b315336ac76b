import type { QuickPick, TextEditor } from 'vscode';
import { commands, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import type { Front } from '../front/front';
import { indexAt, rangesOf } from '../shared/places';
import { Preview } from '../editor/preview';
import type { ActionLine, QuestionLine } from '../wording/questionLines';
import { actionLines, LIST_TURNS, questionLines } from '../wording/questionLines';
import type { Server } from '../connection/server';
import { goTo } from '../editor/goTo';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { tell } from '../shared/words';

/**
 * Lists the questions in a quick pick, and before them what can be done about labels that are to be fixed. Moving through
 * the list shows each place in the text, Enter goes there, Escape puts everything back. Where nobody asks, the editor's own
 * list shows the turns.
 */
export async function showQuestions(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  const overview = editor && (await server.overview(editor.document.uri));
  if (!overview || front.transcript !== editor) return;
  const actions = actionLines(overview);
  if (overview.questions.length + actions.length > 0) pickQuestion(editor, overview.questions, actions);
  else await commands.executeCommand(LIST_TURNS);
}

type Line = ActionLine | QuestionLine;

function pickQuestion(
  editor: TextEditor,
  questions: readonly OverviewQuestion[],
  actions: readonly ActionLine[],
): void {
  const pick = window.createQuickPick<Line>();
  pick.placeholder = tell`Go to a question`;
  pick.matchOnDescription = true;
  const lines = questionLines(questions);
  pick.items = [...actions, ...lines];
  const start = lines[Math.max(0, indexAt(rangesOf(questions), editor.selection.active))] ?? actions[0];
  pick.activeItems = start ? [start] : [];
  follow(pick, editor, start);
  pick.show();
}

/** The item that is active at the start is shown only when one comes back to it: opening the list moves nothing. */
function follow(pick: QuickPick<Line>, editor: TextEditor, start: Line | undefined): void {
  const preview = new Preview(editor);
  let moved = false;
  let chosen: Line | undefined;
  pick.onDidChangeActive(([item]) => {
    moved ||= item !== start;
    if (!item || !moved) return;
    if ('range' in item) preview.show(item.range);
    else preview.restore();
  });
  pick.onDidAccept(() => {
    [chosen] = pick.activeItems;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (chosen && 'range' in chosen) void goTo(editor, chosen.range.start);
    else preview.restore();
    if (chosen && 'command' in chosen) void commands.executeCommand(chosen.command);
    preview.dispose();
    pick.dispose();
  });
}
