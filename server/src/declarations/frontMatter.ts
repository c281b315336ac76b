import type { LineView } from '../facts/fact';
import { fact } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { LineSpan } from '../text/range';

/** A front matter longer than this is none; so a text that begins with a rule `---` costs no scan of the whole file. */
const MAX_LINES = 400;

/**
 * The YAML block at the top of a transcript, its two fences included: a first line `---` and a later one `---` or
 * `...`, at most 400 lines on. Undefined where the fence is never closed, and where the block looks like the
 * conversation itself between two rules:
 *
 *     ---
 *                       (a rule is followed by a blank line, a front matter is not)
 *     Erik: Welcome.
 *     Ben: Thanks.
 *     Erik: …           (and a front matter does not say the same key again and again)
 *     ---
 */
export function frontMatterSpan(lines: ChunkedList<LineView>): LineSpan | undefined {
  if (fenceOf(lines.at(0)) !== 'rule') return undefined;
  const last = Math.min(lines.length - 1, MAX_LINES);
  for (let endLine = 1; endLine <= last; endLine++) {
    if (fenceOf(lines.at(endLine)) !== undefined)
      return isYaml(lines.slice(1, endLine)) ? { line: 0, endLine } : undefined;
  }
  return undefined;
}

/** Three hyphens open a block and close it; three dots only close it. No fence is longer than this. */
const LONGEST = 80;

const fence = fact(({ text }): 'rule' | 'dots' | undefined => {
  if (text.length > LONGEST) return undefined;
  return /^---\s*$/.test(text) ? 'rule' : /^\.\.\.\s*$/.test(text) ? 'dots' : undefined;
});

function fenceOf(line: LineView | undefined): 'rule' | 'dots' | undefined {
  return line && fence(line);
}

const hasOurKey = fact(({ text }) => /^(?:participants|notSpeakers)\s*:/.test(text));
const keyOn = fact(({ text }) => /^([^\s#:'"-][^:]{0,80}):(?:\s|$)/.exec(text)?.[1]);

function isYaml(block: readonly LineView[]): boolean {
  if (block.some((line) => hasOurKey(line))) return true;
  if (block[0]?.blank === true) return false;
  const keys = block.flatMap((line) => keyOn(line) ?? []);
  return keys.length - new Set(keys).size < 2;
}
