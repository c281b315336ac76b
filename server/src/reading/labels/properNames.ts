import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';

/** So many labels at most are looked up: a document with more open ones is no transcript. */
const MOST = 60;

/**
 * How one-word labels are used inside the sentences of a document: as a name (with a capital in mid-sentence and never
 * without) or as a common word (in small letters). Labels that do not occur, and labels of several words, are left out.
 */
export function properNames(lines: Row<Line>, labels: readonly string[]): ReadonlyMap<string, 'name' | 'word'> {
  const asked = labels.filter((label) => /^\p{Lu}[\p{L}'’-]+$/u.test(label)).slice(0, MOST);
  const uses = new Map<string, 'name' | 'word'>();
  for (const label of asked) {
    const use = useOf(label, lines);
    if (use !== undefined) uses.set(label, use);
  }
  return uses;
}

/** Plain search for one word is many times faster than a pattern of all. */
function useOf(label: string, lines: Row<Line>): 'name' | 'word' | undefined {
  const small = label.toLowerCase();
  const name = label.charAt(0) + small.slice(1);
  let isName = false;
  for (const { text } of lines) {
    if (stands(text, small)) return 'word';
    isName ||= stands(text, name) || stands(text, label);
  }
  return isName ? 'name' : undefined;
}

/** Whether a word stands inside a sentence: behind a letter or a comma and a space, and as a whole word. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word, 2); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/\s/.test(text.charAt(at - 1)) || !/[\p{L},]/u.test(text.charAt(at - 2))) continue;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
