import type { MessageItem, TextDocument } from 'vscode';
import { commands, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Outcome, RenameOutcome, RoleOutcome } from '../../../server/src/protocol/outcome';
import { announce } from '../editor/announce';
import { show } from '../editor/goTo';
import { FOLDER_FILE } from '../shared/ids';
import { isAsLeft, madeOf, renamedMessage, roleMessage } from '../wording/outcomeText';
import { tell, told } from '../shared/words';

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

/**
 * What was written since by others stays: then the file is shown, to be undone by hand. What was not saved before is not
 * saved then either.
 */
async function takeBack(uri: Uri, { before, after }: NonNullable<RoleOutcome['folder']>): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const { isDirty } = document;
  const edit = new WorkspaceEdit();
  if (!isAsLeft(document.getText(), after)) await show(uri);
  else if (before === null) {
    edit.deleteFile(uri);
    await workspace.applyEdit(edit);
  } else {
    edit.replace(uri, wholeOf(document), before);
    await workspace.applyEdit(edit);
    if (!isDirty) await document.save();
  }
}

function wholeOf({ lineCount }: TextDocument): Range {
  return new Range(0, 0, lineCount, 0);
}

/**
 * Of what was proposed, somebody may have taken the ticks from some. Where the text was changed since, the editor's Undo would
 * take that change back, or an older one: then the text is shown, to be undone by hand.
 */
async function tellOfRename(outcome: RenameOutcome, changed: ReadonlyMap<string, number>): Promise<void> {
  const made = madeOf(outcome, changed);
  const [first] = made;
  const message = told(renamedMessage(outcome, made));
  announce(renamedMessage(outcome, made));
  const undo = tell`Undo`;
  const tellIt = outcome.leftAlone === '' ? window.showInformationMessage : window.showWarningMessage;
  if (first === undefined) {
    await tellIt(message);
    return;
  }
  let changes = 0;
  const listening = workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
    if (uri.toString() === first.uri) changes += contentChanges.length;
  });
  const answer = await Promise.resolve(tellIt(message, undo)).finally(() => {
    listening.dispose();
  });
  if (answer !== undo) return;
  await show(Uri.parse(first.uri));
  if (changes === 0) await commands.executeCommand('undo');
}
