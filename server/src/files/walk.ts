import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Patterns } from './ignored';
import { gitignoreOf, gitignoresAbove, isIgnored } from './ignored';
import type { Complain } from './trouble';
import { troubleOf } from './trouble';

/** What a walk is after. */
export interface Walk {
  /** Whether a file is wanted, by its name. */
  readonly wants: (name: string) => boolean;
  /** Whether a folder is not to be entered, by its name; `node_modules` and `.git` never are. */
  readonly skips?: (name: string) => boolean;
  /** Is told what cannot be read; the walk goes on. */
  readonly complain: Complain;
}

/** A file that is wanted, or a folder that is entered, told before what is in it. The path is absolute. */
export interface Met {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Walks through a folder and all folders below it, in the order of names; each folder is looked into when the walk gets
 * there, so that others may have their turn meanwhile. What .gitignore files leave out is left out; links to folders are
 * not followed.
 */
export function* walk(folder: string, { wants, skips = () => false, complain }: Walk): Generator<Met> {
  const attempt = <T>(path: string, look: () => T): T | undefined => {
    try {
      return look();
    } catch (error) {
      complain(path, troubleOf(error));
      return undefined;
    }
  };
  function* visit(at: string, above: readonly Patterns[]): Generator<Met> {
    const seen = attempt(at, () => ({ patterns: [...above, ...gitignoreOf(at)], entries: entriesOf(at) }));
    if (seen === undefined) return;
    yield { path: at, isFolder: true };
    for (const entry of seen.entries) yield* meet(entry, join(at, entry.name), seen.patterns);
  }
  function* meet(entry: Dirent, path: string, patterns: readonly Patterns[]): Generator<Met> {
    if (entry.isDirectory()) {
      const isLeftOut = SKIPPED.has(entry.name) || skips(entry.name) || isIgnored(patterns, path, true);
      if (!isLeftOut) yield* visit(path, patterns);
    } else if (wants(entry.name) && attempt(path, () => isFile(entry, path)) && !isIgnored(patterns, path, false)) {
      yield { path, isFolder: false };
    }
  }
  yield* visit(folder, attempt(folder, () => gitignoresAbove(folder)) ?? []);
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** In an order that is the same everywhere, whatever the file system and the language. */
function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false));
}
