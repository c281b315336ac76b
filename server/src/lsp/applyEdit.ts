import type { WorkspaceEdit } from 'vscode-languageserver';
import type { House } from './house';
import { warn } from './say';

/** Has the client make an edit, under a name for its list of what can be undone, and tells where it does not. */
export async function applyEdit(house: House, label: string, edit: WorkspaceEdit): Promise<void> {
  const { applied, failureReason } = await house.connection.workspace.applyEdit({ label, edit });
  if (!applied) warn(house, `Nothing was changed: ${failureReason ?? 'the edit was refused'}.`);
}
