/** So many `**` a pattern may have. */
const MOST = 4;

/** A path may go down so many folders below the one where its patterns stand. */
export const DEEPEST = 40;

/**
 * The patterns, in the syntax of .gitignore, that are matched against any path in a time that nobody notices, as long as
 * it is not deeper than `DEEPEST`. Each `**` may stand for any number of folders, and all ways to share them out are
 * tried: with six of them in one pattern, and a path made for it, that takes for ever.
 */
export function tame(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => pattern.split('**').length <= MOST + 1);
}
