import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';

/**
 * Whether a direction stands right above a line, and apart from what is before it (`[English]` above a label): it belongs to
 * what follows.
 */
export function isBelowDirection(lines: ChunkedList<Line>, line: number): boolean {
  return lines.at(line - 1)?.aside?.kind === 'direction' && lines.at(line - 2)?.blank !== false;
}
