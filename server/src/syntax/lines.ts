import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import type { Line } from './line';
import { readLine } from './line';

/** Reads every line of a text. */
export function readLines(text: SourceText): readonly Line[] {
  return Array.from(text.lines(), readLine);
}

/**
 * The lines of a text after one change: those that the change touched are read, all others are taken over as the same
 * objects, so that what is remembered with a line survives.
 */
export function rereadLines(
  old: readonly Line[],
  before: SourceText,
  after: SourceText,
  change: TextChange,
): readonly Line[] {
  const first = before.placeAt(change.from).line;
  const last = before.placeAt(Math.max(change.from, change.to)).line;
  const added = after.lineCount - before.lineCount;
  const fresh = Array.from(after.lines(first, last + 1 + added), readLine);
  return [...old.slice(0, first), ...fresh, ...old.slice(last + 1)];
}
