import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { Refusal } from '../../features/refusal';
import { isRefusal } from '../../features/refusal';
import { prepareRename, rename } from '../../features/rename';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { ErrorAnswer } from '../handle';
import * as toProtocol from '../toProtocol';
import { merging, speakerEdit } from '../speakerEdit';

export const handlePrepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = (
  { snapshot },
  { position },
) => {
  const { range, placeholder } = granted(prepareRename(snapshot, toOffset(snapshot.text, position)));
  return { range: toProtocol.range(snapshot.text, range), placeholder };
};

export const handleRename: Handler<RenameParams, WorkspaceEdit | null> = (asked, { position, newName }) => {
  const { snapshot, folder } = asked;
  const answer = granted(rename(snapshot, toOffset(snapshot.text, position), newName, folder?.text));
  const { merges } = answer;
  return speakerEdit(asked, answer, merges === undefined ? undefined : merging(merges, newName));
};

/** Editors show the message of a failed rename to the user, so a refusal travels as one. */
function granted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new ErrorAnswer(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
