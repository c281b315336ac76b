import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readBeside, readRegular } from '../files/readRegular';
import { textIn } from '../files/textIn';
import { isFolderFile } from '../lsp/workspace/folders';
import type { FileState } from '../lsp/host';

/** The state of a file; undefined where there is none. */
export async function stateOf(uri: string): Promise<FileState | undefined> {
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return { changed: mtimeMs, size };
  } catch {
    return undefined;
  }
}

/** The text of a file; undefined where there is none, or none that can be read. */
export async function readText(uri: string): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri);
    if (isFolderFile(uri)) return textIn(readBeside(path));
    // To read a pipe or a device may never come to an end.
    return (await stat(path)).isFile() ? textIn(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The text of a file of at most `limit` bytes and its state, at once, for a thread that has nothing else to do. Either is
 * undefined where there is none.
 */
export function readNow(uri: string, limit: number): { readonly text?: string; readonly state?: FileState } {
  let state: FileState | undefined;
  try {
    const path = fileURLToPath(uri);
    const found = statSync(path);
    state = { changed: found.mtimeMs, size: found.size };
    return found.isFile() && found.size <= limit ? { text: textIn(readRegular(path, limit)), state } : { state };
  } catch {
    return state === undefined ? {} : { state };
  }
}
