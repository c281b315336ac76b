import * as vscode from 'vscode';

/** At most so many times is asked for actions before there are none. */
const ATTEMPTS = 5;

/**
 * The code actions of one kind. VS Code drops the answer where any extension registers a provider meanwhile, as they do
 * when a window has just opened; so it is asked again before nothing is believed.
 */
export async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  { value }: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      ...[uri, range, value, 10],
    );
    if (actions.length > 0) return actions;
  }
  return [];
}
