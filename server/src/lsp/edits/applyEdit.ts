import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ServerContext } from '../serverContext';
import { warn } from '../client/warn';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/**
 * Has the client make an edit, under a name for its list of what can be undone. Where it does not, it is told what that
 * means (`failure`, without a full stop) and why. Whether it was made. What a refactoring changes VS Code saves itself,
 * and perhaps before it says that it was made.
 */
export async function applyEdit(
  { connection, client }: ServerContext,
  label: Words,
  edit: WorkspaceEdit,
  { failure = say`Nothing was changed`, isRefactoring = true }: { failure?: Words; isRefactoring?: boolean } = {},
): Promise<boolean> {
  const refactoring = isRefactoring && client.knowsRefactorings ? { metadata: { isRefactoring: true } } : {};
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: client.tell(label),
    edit,
    ...refactoring,
  });
  if (!applied) warn({ connection, client }, say`${failure}: ${failureReason ?? say`the edit was refused`}.`);
  return applied;
}
