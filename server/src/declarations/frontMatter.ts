import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
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
export function frontMatterSpan(lines: Row<Line>): LineSpan | undefined {
  if (!isFence(lines.at(0), OPENING)) return undefined;
  const last = Math.min(lines.length - 1, MAX_LINES);
  for (let endLine = 1; endLine <= last; endLine++) {
    if (isFence(lines.at(endLine), CLOSING)) return isYaml(lines.slice(1, endLine)) ? { line: 0, endLine } : undefined;
  }
  return undefined;
}

const OPENING = /^---\s*$/;
const CLOSING = /^(?:---|\.\.\.)\s*$/;
const KEY = /^([^\s#:'"-][^:]{0,80}):(?:\s|$)/;
const OUR_KEY = /^(?:participants|notSpeakers)\s*:/;

function isFence(line: Line | undefined, fence: RegExp): boolean {
  // The longest fence anybody writes; the check of the length spares a long line the expression.
  return line !== undefined && line.text.length <= 80 && fence.test(line.text);
}

function isYaml(block: readonly Line[]): boolean {
  if (block.some(({ text }) => OUR_KEY.test(text))) return true;
  if (block[0]?.blank === true) return false;
  const keys = block.flatMap(({ text }) => KEY.exec(text)?.[1] ?? []);
  return keys.length - new Set(keys).size < 2;
}
