import { window } from 'vscode';
import type { PickParams } from '../../../server/src/protocol/pick';
import type { ChoiceLine } from '../wording/choiceLines';
import { choiceLines, chosenBy } from '../wording/choiceLines';

/**
 * Lets the person choose a participant, each with something of what they say, by a number key at once, or type a new name;
 * null for Escape. A name that is to be changed stands in a box of its own, selected.
 */
export async function pick(params: PickParams): Promise<string | null> {
  const { title, hint, present } = params;
  if (present === undefined) return choose(params);
  const name = await window.showInputBox({
    ...{ title, prompt: hint, value: present, valueSelection: [0, present.length], ignoreFocusOut: true },
    placeHolder: present,
  });
  return name ?? null;
}

function choose(params: PickParams): Promise<string | null> {
  const list = window.createQuickPick<ChoiceLine>();
  list.title = params.title;
  list.placeholder = params.hint;
  list.matchOnDetail = true;
  list.items = choiceLines(params, '');
  list.activeItems = firstActive(params, list.items);
  return new Promise((resolve) => {
    list.onDidChangeValue((typed) => {
      list.items = choiceLines(params, typed);
      if (typed.trim() === '') list.activeItems = firstActive(params, list.items);
      const chosen = chosenBy(params, typed);
      if (chosen === undefined) return;
      resolve(chosen);
      list.hide();
    });
    list.onDidAccept(() => {
      const [line] = list.activeItems;
      if (line === undefined) return;
      resolve(line.name);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(null);
      list.dispose();
    });
    list.show();
  });
}

/** The likeliest, if there is one. Else the first, but where a new name may be typed: Enter alone does nothing there. */
function firstActive({ likely, takesNewName }: PickParams, lines: readonly ChoiceLine[]): readonly ChoiceLine[] {
  const line = lines[likely ?? (takesNewName ? lines.length : 0)];
  return line ? [line] : [];
}
