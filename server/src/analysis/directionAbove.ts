import type { Line } from '../syntax/line';

/**
 * Whether a direction stands right above a line, and apart from what is before it (`[English]` above a label): it belongs to
 * what follows.
 */
export function isBelowDirection(lines: readonly Line[], line: number): boolean {
  return lines[line - 1]?.aside?.kind === 'direction' && lines[line - 2]?.blank !== false;
}
