import * as vscode from 'vscode';
import { until } from './until';

/** The findings of a document, once there are so many of them. */
export function findings(uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(uri);
    return found.length === count && found;
  });
}

/** The word that names the rule. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
