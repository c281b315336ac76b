import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { tame } from '../text/tame';
import { readBeside } from './readRegular';
import { textIn } from './textIn';
import { isMissing, Trouble, troubleOf } from './trouble';

/** One list of patterns, which counts for its folder and all below. */
export interface Patterns {
  readonly folder: string;
  /** Whether a path is named (true), excepted with `!` (false), or not mentioned. */
  names(path: string, isFolder: boolean): boolean | undefined;
}

/** Patterns in the syntax of .gitignore that stand in `folder`; those that could take for ever count for nothing. */
export function patternsOf(folder: string, lines: readonly string[]): Patterns {
  const matcher = ignore().add(tame(lines));
  return {
    folder,
    names(path, isFolder) {
      const inside = relative(folder, path).split(sep).join('/');
      if (inside === '' || inside.startsWith('../')) return undefined;
      const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside);
      return ignored ? true : unignored ? false : undefined;
    },
  };
}

/**
 * The patterns of a folder's own .gitignore, if it has one; as for git, a link out of the folder, a pipe or a device is
 * none. Throws `Trouble` where it cannot be read.
 */
export function gitignoreOf(folder: string): readonly Patterns[] {
  try {
    return [patternsOf(folder, textIn(readBeside(join(folder, '.gitignore'))).split(/\r?\n/))];
  } catch (error) {
    if (isMissing(error) || error instanceof Trouble) return [];
    throw troubleOf(error);
  }
}

/** The patterns of all folders above a folder that belong to the same repository, the outermost first. */
export function gitignoresAbove(folder: string): readonly Patterns[] {
  const parents: string[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    // No repository, then, and whatever lies above is not meant for this folder.
    if (at === dirname(at)) return [];
    parents.unshift(dirname(at));
  }
  const patterns = parents.flatMap(gitignoreOf);
  // An ignored folder that is named by itself is looked into.
  return isIgnored(patterns, folder, true) ? [] : patterns;
}

/** The innermost list that mentions a path decides. */
export function isIgnored(patterns: readonly Patterns[], path: string, isFolder: boolean): boolean {
  for (const list of [...patterns].reverse()) {
    const named = list.names(path, isFolder);
    if (named !== undefined) return named;
  }
  return false;
}
