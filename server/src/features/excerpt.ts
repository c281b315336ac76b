import type { Turn } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';

/** The first words of a turn, at most `limit` characters and an ellipsis. Empty where nothing is said yet. */
export function firstWords({ text }: Snapshot, turn: Turn, limit: number): string {
  for (let line = turn.line; line <= turn.endLine; line++) {
    const said = excerpt(text.lineText(line).slice(line === turn.line ? turn.textFrom : 0), limit);
    if (said !== '') return said;
  }
  return '';
}

/** The start of a text on one line, cut behind a whole word to `limit` UTF-16 code units, with an ellipsis where cut. */
export function excerpt(text: string, limit: number): string {
  // A paragraph may be a megabyte long; what cannot be shown need not be tidied.
  const start = text
    .trimStart()
    .slice(0, 4 * limit)
    .replace(/\s+/g, ' ')
    .trimEnd();
  if (start.length <= limit) return start;
  return `${cutAtWord(start, limit).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Whole words only; a word longer than the limit, as in a script without spaces, is cut between two characters. */
function cutAtWord(text: string, limit: number): string {
  const head = text.slice(0, limit + 1);
  const gap = head.search(/\s\S*$/);
  if (gap > 0) return head.slice(0, gap);
  const splits = /[\uD800-\uDBFF]/.test(head.charAt(limit - 1));
  return head.slice(0, splits ? limit - 1 : limit);
}
