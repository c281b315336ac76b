import type { LineSpan } from '../../text/range';
import type { Line } from '../../syntax/line';
import type { ChunkedList } from '../../text/chunkedList';

/** A stretch of lines without the blank ones at its end; at least its first line. */
export function lastWritten({ line, endLine }: LineSpan, lines: ChunkedList<Line>): LineSpan {
  let last = endLine;
  while (last > line && lines.at(last)?.blank !== false) last--;
  return { line, endLine: last };
}
