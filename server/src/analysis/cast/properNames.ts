import type { Line } from '../../syntax/line';

/** So many labels at most are looked up: a document with more open ones is no transcript. */
const MOST = 60;

/**
 * How one-word labels are used inside the sentences of a document: as a name (with a capital in mid-sentence and never
 * without) or as a common word (in small letters). Labels that do not occur, and labels of several words, are left out.
 */
export function properNames(lines: readonly Line[], labels: readonly string[]): ReadonlyMap<string, 'name' | 'word'> {
  const asked = labels.filter((label) => /^\p{Lu}[\p{L}'’-]+$/u.test(label)).slice(0, MOST);
  const uses = new Map<string, 'name' | 'word'>();
  if (asked.length === 0) return uses;
  const byWord = new Map(asked.map((label) => [label.toLowerCase(), label]));
  const words = new RegExp(String.raw`(?<=[\p{L},] )(?:${[...byWord.keys()].join('|')})(?![\p{L}\p{N}])`, 'giu');
  for (const { text } of lines) {
    for (const [found] of text.matchAll(words)) {
      const label = byWord.get(found.toLowerCase());
      if (label === undefined) continue;
      if (found === found.toLowerCase()) uses.set(label, 'word');
      else if (uses.get(label) !== 'word') uses.set(label, 'name');
    }
  }
  return uses;
}
