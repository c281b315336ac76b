import type { WorkspaceEdit } from 'vscode-languageserver';
import type { House } from './house';
import { warn } from './say';

/**
 * Has the client make an edit, under a name for its list of what can be undone, and tells where it does not. Whether it
 * was made.
 */
export async function applyEdit({ connection, client }: House, label: string, edit: WorkspaceEdit): Promise<boolean> {
  const refactoring = client.knowsRefactorings ? { metadata: { isRefactoring: true } } : {};
  const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit, ...refactoring });
  if (!applied) warn({ connection }, `Nothing was changed: ${failureReason ?? 'the edit was refused'}.`);
  return applied;
}
