import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import { turnOfLabelAt } from '../../document/places';
import type { Refusal } from '../../edits/refusal';
import { isRefusal } from '../../edits/refusal';
import { prepareRename, rename } from '../../edits/relabel/rename';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { ErrorAnswer } from '../handle';
import type { ServerContext } from '../serverContext';
import * as toProtocol from '../../messages/toProtocol';
import { merging, speakerEdit } from '../edits/speakerEdit';

export const handlePrepareRename: Handler<PrepareRenameParams, PrepareRenameResult | null> = (
  { snapshot },
  { position },
) => {
  const { range, placeholder } = granted(prepareRename(snapshot, toOffset(snapshot.text, position)));
  return { range: toProtocol.range(snapshot.text, range), placeholder };
};

export const handleRename =
  ({ renamed }: Pick<ServerContext, 'renamed'>): Handler<RenameParams, WorkspaceEdit | null> =>
  (asked, { position, newName }) => {
    const { snapshot, folder, document } = asked;
    const offset = toOffset(snapshot.text, position);
    const answer = granted(rename(snapshot, offset, newName, folder?.text));
    const { merges } = answer;
    if (merges !== undefined) return speakerEdit(asked, answer, merging(merges, newName));
    const turn = turnOfLabelAt(snapshot, offset);
    if (turn !== undefined) renamed.note(document.uri, turn.participant.name, newName);
    return speakerEdit(asked, answer, undefined);
  };

/** Editors show the message of a failed rename to the user, so a refusal travels as one. */
function granted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new ErrorAnswer(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
