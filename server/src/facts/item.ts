import type { Line } from '../syntax/line';

/** Whether a line is an item of a list, by its mark. */
export function isItem(line: Line | undefined): boolean {
  return line !== undefined && /^\s*[-*•+]\s/.test(line.text);
}
