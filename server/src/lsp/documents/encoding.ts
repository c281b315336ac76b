import type { ServerContext } from '../serverContext';
import { isFolderFile } from '../workspace/folders';
import { warn } from '../client/warn';
import { nameOf } from '../../text/uris';
import { say } from '../../words/say';

/**
 * Warns, once for each document, that a file was opened in another encoding than its own: an editor puts U+FFFD in place
 * of each byte that it cannot read, and writes that into the file when it is saved.
 */
export function watchEncodings(context: ServerContext): void {
  const told = new Set<string>();
  context.documents.onDidOpen(({ document: { uri, text } }) => {
    if (told.has(uri) || isFolderFile(uri) || !uri.startsWith('file:') || !isDamaged(text.lines())) return;
    told.add(uri);
    warn(
      context,
      say`${nameOf(uri)} has letters that could not be read, as it is in another encoding. Open it in that encoding before you save it, or they are lost.`,
    );
  });
}

function isDamaged(lines: Iterable<string>): boolean {
  for (const line of lines) if (line.includes('\uFFFD')) return true;
  return false;
}
