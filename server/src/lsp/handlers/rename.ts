import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { Refusal } from '../../features/refusal';
import { isRefusal } from '../../features/refusal';
import { prepareRename, rename } from '../../features/rename';
import type { FolderFile } from '../folders';
import { FOLDER_FILE } from '../folders';
import { toOffset } from '../fromProtocol';
import type { Asked, Handler } from '../handle';
import { ErrorAnswer } from '../handle';
import * as toProtocol from '../toProtocol';
import type { Confirmation, Editable } from '../workspaceEdit';
import { workspaceEdits } from '../workspaceEdit';

export const handlePrepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = (
  { snapshot },
  { position },
) => {
  const { range, placeholder } = granted(prepareRename(snapshot, toOffset(snapshot.text, position)));
  return { range: toProtocol.range(snapshot.text, range), placeholder };
};

export const handleRename: Handler<RenameParams, WorkspaceEdit | null> = (asked, { position, newName }) => {
  const { client, document, snapshot, folder } = asked;
  const answer = granted(rename(snapshot, toOffset(snapshot.text, position), newName, folder?.text));
  const { changes, folderChanges, merges } = answer;
  const own = { file: document, changes, confirmation: merges === undefined ? undefined : merging(merges, newName) };
  if (folder === undefined || folderChanges.length === 0) return workspaceEdits([own], client);
  const file = savedFolder(asked, folder);
  return workspaceEdits([own, { file, changes: folderChanges, confirmation: DECLARING }], client);
};

function merging(other: string, newName: string): Confirmation {
  return {
    label: `Merge with ${other}`,
    description: `'${newName}' is a label already; both would be one speaker.`,
  };
}

const DECLARING: Confirmation = {
  label: `Change the declaration in ${FOLDER_FILE}`,
  description: 'It counts for the other transcripts of the folder too.',
};

/** The folder's file as it can be edited. What counts is what was saved, so changes of any other text are refused. */
function savedFolder({ openFolder }: Asked, folder: FolderFile): Editable {
  if (openFolder === undefined) return folder;
  if (openFolder.text.toString() === folder.text.toString()) return openFolder;
  throw new ErrorAnswer(LSPErrorCodes.RequestFailed, UNSAVED);
}

const UNSAVED = `The speaker is declared in ${FOLDER_FILE}, which has changes that are not saved: save it first.`;

/** Editors show the message of a failed rename to the user, so a refusal travels as one. */
function granted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new ErrorAnswer(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
