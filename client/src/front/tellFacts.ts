import type { Disposable, TextDocument } from 'vscode';
import { commands, Range } from 'vscode';
import { factsOf, SERVER } from './facts';
import type { Front } from './front';
import type { Server } from '../connection/server';

/** Keeps the editor's context keys as the facts are. */
export function tellFacts(server: Server, front: Front): Disposable {
  const told = new Map<string, unknown>();
  const tell = () => {
    for (const [key, value] of Object.entries({
      ...factsOf(front.overview, beginningOf(front.document)),
      [SERVER]: server.state,
    })) {
      if (told.get(key) === value) continue;
      told.set(key, value);
      void commands.executeCommand('setContext', key, value);
    }
  };
  tell();
  return front.onDidChange(tell);
}

/** Of so many lines at the top one has words on it, or the document is a page nobody has begun to write on. */
const BEGINNING = 100;

function beginningOf(document: TextDocument | undefined): string {
  return document?.getText(new Range(0, 0, BEGINNING, 0)) ?? '';
}
