import * as vscode from 'vscode';

/** Presses the first button of the latest message until what it does is done. */
export async function pressing<T>(outcome: Promise<T>): Promise<T> {
  const ended = outcome.then(() => true);
  // No event tells that a message is there: each press waits for the window, and does nothing where there is none.
  for (let done = false; !done;) done = await Promise.race([ended, press()]);
  return outcome;
}

async function press(): Promise<false> {
  await vscode.commands.executeCommand('notification.acceptPrimaryAction');
  return false;
}
