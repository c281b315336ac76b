import { window } from 'vscode';
import type { PickParams } from '../../server/src/lsp/protocol';
import type { ChoiceLine } from './choiceLines';
import { choiceLines } from './choiceLines';

/** Lets the person choose a participant, each with something of what they say, or type a new name; null for Escape. */
export function pick(params: PickParams): Promise<string | null> {
  const list = window.createQuickPick<ChoiceLine>();
  list.title = params.title;
  list.placeholder = params.hint;
  list.matchOnDetail = true;
  list.items = choiceLines(params, '');
  list.onDidChangeValue((typed) => {
    list.items = choiceLines(params, typed);
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.name ?? null);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(null);
      list.dispose();
    });
    list.show();
  });
}
