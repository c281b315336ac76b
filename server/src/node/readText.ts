import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { textIn } from '../files/textIn';

/** The text of a file; undefined where there is none, none that can be read, or one of more than `limit` bytes. */
export async function readText(uri: string, limit = Infinity): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri);
    const state = await stat(path);
    // To read a pipe or a device may never come to an end.
    return state.isFile() && state.size <= limit ? textIn(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}
