import type { LineView, Questions } from '../facts/fact';
import { perObject } from '../text/perObject';
import type { ChunkedList } from '../text/chunkedList';

/** So many labels at most are looked up: a document with more open ones is no transcript. */
const MOST = 60;

type Use = 'name' | 'word';

/**
 * How one-word labels are used inside the sentences of a document: as a name (with a capital in mid-sentence and never
 * without) or as a common word (in small letters). Labels that do not occur, and labels of several words, are left out.
 * What is asked of the lines is one of the reading's `questions`.
 */
export function properNames(
  lines: ChunkedList<LineView>,
  labels: readonly string[],
  questions: Questions,
): ReadonlyMap<string, Use> {
  const asked = labels.filter((label) => /^\p{Lu}[\p{L}'’-]+$/u.test(label)).slice(0, MOST);
  const uses = new Map<string, Use>();
  for (const label of asked) {
    const use = useOf(label, lines, questions);
    if (use !== undefined) uses.set(label, use);
  }
  return uses;
}

/** Plain search for one word is many times faster than a pattern of all. */
function useOf(label: string, lines: ChunkedList<LineView>, questions: Questions): Use | undefined {
  const small = label.toLowerCase();
  const name = label.charAt(0) + small.slice(1);
  const useIn = questions.add(({ text }): Use | undefined => {
    if (stands(text, small)) return 'word';
    return stands(text, name) || stands(text, label) ? 'name' : undefined;
  });
  let isName = false;
  for (const chunk of lines.chunks) {
    const known = usesIn(chunk);
    if (!known.has(label)) known.set(label, useAmong(chunk, useIn));
    const use = known.get(label);
    if (use === 'word') return 'word';
    isName ||= use === 'name';
  }
  return isName ? 'name' : undefined;
}

/** What was found in the lines of a chunk: versions of a document share nearly all chunks. */
const usesIn = perObject<readonly LineView[], Map<string, Use | undefined>>(() => new Map());

function useAmong(lines: readonly LineView[], useIn: (line: LineView) => Use | undefined): Use | undefined {
  let isName = false;
  for (const line of lines) {
    const use = useIn(line);
    if (use === 'word') return use;
    isName ||= use === 'name';
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
