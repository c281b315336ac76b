import type { ChunkedList } from '../text/chunkedList';
import type { LineView } from './fact';
import { hasWords } from './looks';

/** How many lines with words there are from one line to another, both included. */
export function linesWithWords(lines: ChunkedList<LineView>, from = 0, to = lines.length - 1): number {
  let count = 0;
  for (let at = Math.max(0, from); at <= to; at++) if (hasWordsAt(lines, at)) count++;
  return count;
}

/** How many paragraphs of such lines there are from one line to another, both included. */
export function paragraphsWithWords(lines: ChunkedList<LineView>, from: number, to: number): number {
  let [count, wasInside] = [0, false];
  for (let at = Math.max(0, from); at <= to; at++) {
    const isInside = hasWordsAt(lines, at);
    if (isInside && !wasInside) count++;
    wasInside = isInside;
  }
  return count;
}

function hasWordsAt(lines: ChunkedList<LineView>, at: number): boolean {
  const line = lines.at(at);
  return line !== undefined && hasWords(line);
}
