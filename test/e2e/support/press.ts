import * as vscode from 'vscode';

/** Presses the first button of the latest message until what it does is done. */
export function pressing<T>(outcome: Promise<T>): Promise<T> {
  return repeating('notification.acceptPrimaryAction', outcome);
}

/** Takes the first line of the list that is shown until what follows from it is done. */
export function takingFirst<T>(outcome: Promise<T>): Promise<T> {
  return repeating('workbench.action.acceptSelectedQuickOpenItem', outcome);
}

/** Applies what the refactor preview shows, until what follows from it is done. */
export function applyingPreview<T>(outcome: Promise<T>): Promise<T> {
  return repeating('refactorPreview.apply', outcome);
}

/** Takes what is offered in pale letters at the cursor, as Tab does, until what follows from it is done. */
export function takingGhost<T>(outcome: Promise<T>): Promise<T> {
  return repeating('editor.action.inlineSuggest.commit', outcome);
}

/**
 * Chooses the first row of a view as Enter does, until what follows from it is done: rows come a while after they are told
 * of. No command is under way when this ends; the last ones may have chosen a row of what is shown by then.
 */
export async function choosingFirstRow<T>(view: string, outcome: Promise<T>): Promise<T> {
  let done = false;
  const isDone = () => done;
  const ended = outcome.finally(() => (done = true));
  while (!isDone())
    for (const command of [`${view}.focus`, 'list.focusFirst', 'list.select'])
      if (!isDone()) await vscode.commands.executeCommand(command);
  return ended;
}

/** No event tells that a message, a list, a preview or an offer is there: each press waits for the window, and does nothing where there is none. */
async function repeating<T>(press: string, outcome: Promise<T>): Promise<T> {
  const ended = outcome.then(() => true);
  const pressed = (): Promise<false> => Promise.resolve(vscode.commands.executeCommand(press)).then(() => false);
  for (let done = false; !done;) done = await Promise.race([ended, pressed()]);
  return outcome;
}
