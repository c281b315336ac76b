import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Patterns } from './ignored';
import { gitignoreOf, gitignoresAbove, isIgnored } from './ignored';
import type { Complain } from './trouble';
import { troubleOf } from './trouble';

/**
 * The transcripts (`*.transcript`) in a folder and all folders below it, by name, as absolute paths. What .gitignore
 * files leave out is left out, as are `node_modules` and `.git`; links to folders are not followed. A folder that cannot
 * be read is told to `complain`, and the walk goes on.
 */
export function transcriptsIn(folder: string, complain: Complain): readonly string[] {
  const visit = (at: string, above: readonly Patterns[]): readonly string[] => {
    try {
      const patterns = [...above, ...gitignoreOf(at)];
      return entriesOf(at).flatMap((entry) => {
        const path = join(at, entry.name);
        if (entry.isDirectory()) {
          const skipped = SKIPPED.has(entry.name) || isIgnored(patterns, path, true);
          return skipped ? [] : visit(path, patterns);
        }
        return isTranscript(entry, path) && !isIgnored(patterns, path, false) ? [path] : [];
      });
    } catch (error) {
      complain(at, troubleOf(error));
      return [];
    }
  };
  return visit(folder, gitignoresAbove(folder));
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** In an order that is the same everywhere, whatever the file system and the language. */
function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isTranscript(entry: Dirent, path: string): boolean {
  if (!entry.name.toLowerCase().endsWith('.transcript')) return false;
  return entry.isFile() || (entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false));
}
