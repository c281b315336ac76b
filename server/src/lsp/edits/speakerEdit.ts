import type { WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { RenameResult } from '../../edits/relabel/rename';
import type { TextChange } from '../../text/change';
import type { Document } from '../documents/documents';
import type { FolderFile } from '../workspace/folders';
import { FOLDER_FILE } from '../workspace/folders';
import type { HandlerInput } from '../handle';
import { ErrorAnswer } from '../handle';
import type { Confirmation, Editable, FileChanges } from '../../messages/workspaceEdit';
import { shownFirst, workspaceEdits } from '../../messages/workspaceEdit';
import { say } from '../../words/say';

/** The edit that gives speakers other labels: in the document, and where the folder's file declares them. */
export function speakerEdit(
  asked: HandlerInput,
  { changes, folderChanges }: Pick<RenameResult, 'changes' | 'folderChanges'>,
  confirmation: Confirmation | undefined,
): WorkspaceEdit {
  const { client, document, folder, openFolder } = asked;
  const own = { file: document, changes, confirmation };
  const declaring = folder === undefined ? [] : folderFileChanges({ folder, openFolder }, folderChanges);
  const all = [own, ...declaring];
  const isShown = all.some((one) => one.confirmation !== undefined);
  return workspaceEdits(isShown ? shownFirst(all, client) : all, client);
}

/** Changes of a folder's file, if there are any. It may be open. */
export function folderFileChanges(
  file: { readonly folder: FolderFile; readonly openFolder: Document | undefined },
  changes: readonly TextChange[],
): readonly FileChanges[] {
  return changes.length === 0 ? [] : [{ file: saved(file), changes, confirmation: DECLARING }];
}

export function merging(other: string, newName: string): Confirmation {
  return {
    label: say`Merge with ${other}`,
    description: say`'${newName}' is a label already; both would be one speaker.`,
    isTicked: true,
  };
}

const DECLARING: Confirmation = {
  label: say`Change the declaration in ${FOLDER_FILE}`,
  description: say`It counts for the other transcripts of the folder too.`,
  isTicked: true,
};

/** The folder's file as it can be edited. What counts is what was saved, so changes of any other text are refused. */
function saved({ folder, openFolder }: { folder: FolderFile; openFolder: Document | undefined }): Editable {
  if (openFolder === undefined) return folder;
  if (openFolder.text.toString() === folder.text.toString()) return openFolder;
  throw new ErrorAnswer(LSPErrorCodes.RequestFailed, UNSAVED);
}

const UNSAVED = say`The speaker is declared in ${FOLDER_FILE}, which has changes that are not saved: save it first.`;
