import type { MessageItem, TextDocument } from 'vscode';
import { commands, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Outcome, RenameOutcome, RoleOutcome } from '../../server/src/lsp/protocol/outcome';
import { announce, show } from './commands/transcript';
import { FOLDER_FILE } from './ids';
import { madeOf, renamedMessage, roleMessage } from './outcomeText';
import { tell, told } from './words';

/**
 * Carries out a command of the server, and tells what has come of it where it says so, with the way back. The work is done
 * by then; nothing waits for an answer.
 */
export async function tellingOutcome(command: () => Promise<unknown>): Promise<unknown> {
  const changed = new Map<string, number>();
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const uri = document.uri.toString();
    changed.set(uri, (changed.get(uri) ?? 0) + contentChanges.length);
  });
  try {
    const answer = await command();
    if (isOutcome(answer)) void tellOf(answer, changed);
    return answer;
  } finally {
    listening.dispose();
  }
}

function isOutcome(answer: unknown): answer is Outcome {
  return typeof answer === 'object' && answer !== null && 'done' in answer;
}

async function tellOf(outcome: Outcome, changed: ReadonlyMap<string, number>): Promise<void> {
  if (outcome.done === 'renameInFolder') return tellOfRename(outcome, changed);
  if (outcome.folder === undefined) announce(roleMessage(outcome));
  else await tellOfFolder(outcome, outcome.folder);
}

/** What one writes into a folder's file is not in sight: the message can take it back, and show it. */
async function tellOfFolder(outcome: RoleOutcome, texts: NonNullable<RoleOutcome['folder']>): Promise<void> {
  const uri = Uri.parse(outcome.uri);
  const message = told(roleMessage(outcome));
  announce(roleMessage(outcome));
  const [undo, open]: readonly MessageItem[] = [{ title: tell`Undo` }, { title: tell`Open ${FOLDER_FILE}` }];
  const answer = await window.showInformationMessage(message, ...[undo, open].filter((one) => one !== undefined));
  if (answer === open) await show(uri);
  if (answer === undo) await takeBack(uri, texts);
}

/** What was written since by others stays: then the file is shown, to be undone by hand. */
async function takeBack(uri: Uri, { before, after }: NonNullable<RoleOutcome['folder']>): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  if (document.getText().replaceAll('\r\n', '\n') !== after) await show(uri);
  else if (before === null) {
    edit.deleteFile(uri);
    await workspace.applyEdit(edit);
  } else {
    edit.replace(uri, wholeOf(document), before);
    await workspace.applyEdit(edit);
    await document.save();
  }
}

function wholeOf({ lineCount }: TextDocument): Range {
  return new Range(0, 0, lineCount, 0);
}

/** Of what was proposed, somebody may have taken the ticks from some. */
async function tellOfRename(outcome: RenameOutcome, changed: ReadonlyMap<string, number>): Promise<void> {
  const made = madeOf(outcome, changed);
  const [first] = made;
  const message = told(renamedMessage(outcome, made));
  announce(renamedMessage(outcome, made));
  const undo = tell`Undo`;
  const tellIt = outcome.leftAlone === '' ? window.showInformationMessage : window.showWarningMessage;
  const answer = await (first === undefined ? tellIt<string>(message) : tellIt(message, undo));
  if (answer !== undo || first === undefined) return;
  await show(Uri.parse(first.uri));
  await commands.executeCommand('undo');
}
