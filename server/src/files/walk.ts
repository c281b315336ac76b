import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEEPEST } from '../text/tame';
import type { Patterns } from './ignored';
import { gitignoreOf, gitignoresAbove, isIgnored } from './ignored';
import { isBelow } from './readRegular';
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
 * there, so that others may have their turn meanwhile. What .gitignore files leave out is left out, and so are folders
 * below more than `DEEPEST` others; links to folders are not followed, and links to files only to such below the folder.
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
  function* visit(at: string, above: readonly Patterns[], depth: number): Generator<Met> {
    const seen = attempt(at, () => ({ patterns: [...above, ...gitignoreOf(at)], entries: entriesOf(at) }));
    if (seen === undefined) return;
    yield { path: at, isFolder: true };
    for (const entry of seen.entries) yield* meet(entry, join(at, entry.name), seen.patterns, depth);
  }
  function* meet(entry: Dirent, path: string, patterns: readonly Patterns[], depth: number): Generator<Met> {
    if (entry.isDirectory()) {
      const isLeftOut = SKIPPED.has(entry.name) || skips(entry.name) || depth === DEEPEST;
      if (!isLeftOut && !isIgnored(patterns, path, true)) yield* visit(path, patterns, depth + 1);
    } else if (isWanted(entry, path) && !isIgnored(patterns, path, false)) {
      yield { path, isFolder: false };
    }
  }
  const isWanted = (entry: Dirent, path: string): boolean =>
    wants(entry.name) &&
    (entry.isFile() || (entry.isSymbolicLink() && attempt(path, () => leadsToFile(path, folder)) === true));
  yield* visit(folder, attempt(folder, () => gitignoresAbove(folder)) ?? [], 0);
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** In an order that is the same everywhere, whatever the file system and the language. */
function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a link leads to a file in a folder or below: what lies elsewhere is not to be read from there. */
function leadsToFile(link: string, folder: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isFile() === true && isBelow(realpathSync(link), folder);
}
