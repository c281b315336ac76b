import * as vscode from 'vscode';

export interface Token {
  readonly text: string;
  readonly type: string | undefined;
  readonly modifiers: readonly string[];
}

/** A document's semantic tokens in words, in the text's order. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly Token[]> {
  const { tokenTypes, tokenModifiers } = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const tokens: Token[] = [];
  let start = new vscode.Position(0, 0);
  // Five numbers for each: lines further, characters further, length, type, modifiers.
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.subarray(at, at + 5);
    start = lines > 0 ? new vscode.Position(start.line + lines, characters) : start.translate(0, characters);
    tokens.push({
      text: document.getText(new vscode.Range(start, start.translate(0, length))),
      type: tokenTypes[type],
      modifiers: tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return tokens;
}
