import { window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import { filterLines } from './filterLines';
import type { FilterLine } from './filterLines';
import type { QuestionFilter } from './questionFilter';
import { tell } from '../shared/words';

/** Lets the user type words or choose a speaker who asks or answers; Escape leaves the filter as it is. */
export function pickFilter(filter: QuestionFilter, questions: readonly OverviewQuestion[]): void {
  const list = window.createQuickPick<FilterLine>();
  list.title = tell`Filter Questions`;
  list.placeholder = tell`Type words, or choose which questions to list`;
  list.items = filterLines(questions, filter.current, '');
  list.onDidChangeValue((typed) => {
    list.items = filterLines(questions, filter.current, typed);
  });
  list.onDidAccept(() => {
    const [chosen] = list.activeItems;
    if (chosen) filter.set(chosen.filter);
    list.hide();
  });
  list.onDidHide(() => {
    list.dispose();
  });
  list.show();
}
