import { columnsRange, turnAt } from '../analysis/places';
import { sentencesOf } from '../analysis/sentences';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';

/**
 * The sentence an offset touches, within its line; between two sentences, the one before. A label is part of no
 * sentence. Undefined on a blank line, and in a label.
 */
export function sentenceAt(snapshot: Snapshot, offset: number): Range | undefined {
  const { line, column } = snapshot.text.placeAt(offset);
  const from = speechStart(snapshot, line);
  const sentence = sentencesOf(snapshot.text.lineText(line), from).findLast((span) => span.from <= column);
  return sentence && columnsRange(snapshot.text, line, sentence);
}

/** The column where speech begins on a line: behind the label, where it bears one. */
export function speechStart(snapshot: Snapshot, line: number): number {
  const turn = turnAt(snapshot, snapshot.text.lineStart(line));
  return turn?.line === line ? turn.textFrom : 0;
}
