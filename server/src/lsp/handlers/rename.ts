import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { Refusal } from '../../features/refusal';
import { isRefusal } from '../../features/refusal';
import { prepareRename, rename } from '../../features/rename';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { ErrorAnswer } from '../handle';
import * as toProtocol from '../toProtocol';
import { workspaceEdit } from '../workspaceEdit';

export const handlePrepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = (
  { snapshot },
  { position },
) => {
  const { range, placeholder } = granted(prepareRename(snapshot, toOffset(snapshot.text, position)));
  return { range: toProtocol.range(snapshot.text, range), placeholder };
};

export const handleRename: Handler<RenameParams, WorkspaceEdit | null> = (
  { client, document, snapshot },
  { position, newName },
) => {
  const { changes, merges } = granted(rename(snapshot, toOffset(snapshot.text, position), newName));
  const label = `Merge with ${merges ?? ''}`;
  const description = `'${newName}' is a label already; both would be one speaker.`;
  return workspaceEdit(document, changes, client, merges === undefined ? undefined : { label, description });
};

/** Editors show the message of a failed rename to the user, so a refusal travels as one. */
function granted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new ErrorAnswer(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
