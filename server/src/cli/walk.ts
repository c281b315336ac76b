import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Patterns } from './ignored';
import { gitignoreOf, gitignoresAbove, isIgnored } from './ignored';
import type { Complain } from './trouble';
import { troubleOf } from './trouble';

/**
 * The transcripts (`*.transcript`) in a folder and all folders below it, by name, as absolute paths. What .gitignore
 * files leave out is left out, as are `node_modules` and `.git`; links to folders are not followed. What cannot be read
 * is told to `complain`, and the walk goes on.
 */
export function transcriptsIn(folder: string, complain: Complain): readonly string[] {
  const attempt = (path: string, look: () => readonly string[]): readonly string[] => {
    try {
      return look();
    } catch (error) {
      complain(path, troubleOf(error));
      return [];
    }
  };
  const visit = (at: string, above: readonly Patterns[]): readonly string[] => {
    const patterns = [...above, ...gitignoreOf(at)];
    return entriesOf(at).flatMap((entry) => {
      const path = join(at, entry.name);
      return attempt(path, () => meet(entry, path, patterns));
    });
  };
  const meet = (entry: Dirent, path: string, patterns: readonly Patterns[]): readonly string[] => {
    if (!entry.isDirectory()) return isTranscript(entry, path) && !isIgnored(patterns, path, false) ? [path] : [];
    return SKIPPED.has(entry.name) || isIgnored(patterns, path, true) ? [] : visit(path, patterns);
  };
  return attempt(folder, () => visit(folder, gitignoresAbove(folder)));
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
