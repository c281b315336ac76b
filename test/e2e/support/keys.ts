import * as vscode from 'vscode';

/**
 * Presses keys, such as `shift+alt+j`. Where the program that shows the window listens to what is logged
 * (scripts/vscode/standIn.mjs), they are pressed in the window, as a person would; elsewhere the command runs that they
 * are bound to. What follows from it, only an event tells.
 */
export async function pressKeys(keys: string, command: string): Promise<void> {
  if (isStandIn()) console.log('turnwise presses', keys);
  else await vscode.commands.executeCommand(command);
}

/** Presses a key in the page where the keyboard is; where nobody can press it, the page is told so. */
export async function pressIn(key: string, tell: () => void): Promise<void> {
  if (isStandIn()) console.log('turnwise presses', key === ' ' ? 'space' : key.length === 1 ? key.toLowerCase() : key);
  else tell();
  await Promise.resolve();
}

/**
 * Copies a page and pastes it at the cursor with the keys, as a person would. False where nobody can: an extension cannot
 * put a page into the clipboard, and so only the program that shows the window may.
 */
export function pastePage(html: string): boolean {
  if (isStandIn()) console.log('turnwise pastes', encodeURIComponent(html));
  return isStandIn();
}

/** The commands that the editor has on some keys by itself and from extensions. */
export async function commandsOn(keys: string): Promise<readonly string[]> {
  const wanted = ordered(keys);
  return (await defaultKeys()).filter(({ key }) => ordered(key) === wanted).map(({ command }) => command);
}

interface Rule {
  readonly key: string;
  readonly command: string;
}

/** The editor shows them as JSON with comments, each on a line of its own. */
async function defaultKeys(): Promise<readonly Rule[]> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  return JSON.parse(document.getText().replace(/^\s*\/\/.*$/gm, '')) as Rule[];
}

function ordered(keys: string): string {
  return keys.split('+').sort().join('+');
}

function isStandIn(): boolean {
  const { kind } = JSON.parse(process.env.TURNWISE_STAND_IN_FOR ?? '{}') as { kind?: string };
  return kind === 'browser';
}
