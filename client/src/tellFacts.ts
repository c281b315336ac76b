import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import { factsOf, SERVER } from './facts';
import type { Front } from './front';
import type { Server } from './server';

/** Keeps the editor's context keys as the facts are. */
export function tellFacts(server: Server, front: Front): Disposable {
  const told = new Map<string, unknown>();
  const tell = () => {
    for (const [key, value] of Object.entries({ ...factsOf(front.overview), [SERVER]: server.state })) {
      if (told.get(key) === value) continue;
      told.set(key, value);
      void commands.executeCommand('setContext', key, value);
    }
  };
  tell();
  return front.onDidChange(tell);
}
