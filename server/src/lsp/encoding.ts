import type { House } from './house';
import { isFolderFile } from './folders';
import { warn } from './say';
import { nameOf } from './uris';
import { say } from '../words/say';

/**
 * Tells, once for each document, that a file was opened in another encoding than its own: an editor puts U+FFFD in place
 * of each byte that it cannot read, and writes that into the file when it is saved.
 */
export function watchEncodings(house: House): void {
  const told = new Set<string>();
  house.documents.onDidOpen(({ document: { uri, text } }) => {
    if (told.has(uri) || isFolderFile(uri) || !uri.startsWith('file:') || !isDamaged(text.lines())) return;
    told.add(uri);
    warn(
      house,
      say`${nameOf(uri)} has letters that could not be read, as it is in another encoding. Open it in that encoding before you save it, or they are lost.`,
    );
  });
}

function isDamaged(lines: Iterable<string>): boolean {
  for (const line of lines) if (line.includes('\uFFFD')) return true;
  return false;
}
