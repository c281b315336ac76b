/** The fixtures, in the copy of their folder that the window shows. */
import * as vscode from 'vscode';

/** Shows a fixture as it is. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uriOf(name));
}

/** Shows a new copy of a fixture, which a test may change and no other test sees. */
export async function openCopy(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await copy(name));
}

/** Makes a new copy of a fixture. */
export async function copy(name: string): Promise<vscode.Uri> {
  const made = uriOf(`${crypto.randomUUID()}-${name}`);
  await vscode.workspace.fs.copy(uriOf(name), made);
  return made;
}

/** Shows a new file with a text of its own. */
export async function openText(text: string): Promise<vscode.TextEditor> {
  const file = uriOf(`${crypto.randomUUID()}.transcript`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(file);
}

/** Shows a new copy of a fixture in a folder of its own, beside other files; `before` stands before its text. */
export async function copyInto(
  name: string,
  others: Readonly<Record<string, string>>,
  before = '',
): Promise<{ readonly document: vscode.TextDocument; readonly folder: vscode.Uri }> {
  const folder = uriOf(crypto.randomUUID());
  for (const [other, text] of Object.entries({ ...others, [name]: before + (await textOf(uriOf(name))) })) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, other), new TextEncoder().encode(text));
  }
  const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name));
  return { document, folder };
}

/** A file's text as it is saved. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the window shows no folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Where some words begin that stand in the text once. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const text = document.getText();
  const offset = text.indexOf(words);
  if (offset < 0 || text.includes(words, offset + 1)) throw new Error(`not once in the text: ${words}`);
  return document.positionAt(offset);
}
