import type { LineSpan } from '../analysis/model';
import type { Line } from '../syntax/line';

/** A stretch of lines without the blank ones at its end; at least its first line. */
export function lastWritten({ line, endLine }: LineSpan, lines: readonly Line[]): LineSpan {
  let last = endLine;
  while (last > line && lines[last]?.blank !== false) last--;
  return { line, endLine: last };
}
