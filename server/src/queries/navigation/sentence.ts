import { paragraphAt } from '../../facts/paragraphs';
import { speechOf } from '../../facts/speech';
import { columnsRange, spokenPlace, turnAt } from '../../document/places';
import { sentencesOf } from '../../language/sentences';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';

/**
 * The sentence an offset touches, within its paragraph, which may be a line or several; between two sentences, the one
 * before. A label is part of no sentence. Undefined on a blank line, and in a label.
 */
export function sentenceAt(snapshot: Snapshot, offset: number): Range | undefined {
  const { text, transcript } = snapshot;
  const place = text.placeAt(offset);
  const turn = turnAt(snapshot, offset);
  const paragraph = turn && paragraphAt(speechOf(transcript, turn).paragraphs, place.line - turn.line);
  if (turn === undefined || paragraph === undefined) {
    const { line, column } = place;
    const sentence = sentencesOf(text.lineText(line), turn?.line === line ? turn.textFrom : 0).findLast(
      (span) => span.from <= column,
    );
    return sentence && columnsRange(text, line, sentence);
  }
  const at = paragraph.offsetAt({ line: place.line - turn.line, column: place.column });
  const sentence = paragraph.sentences.findLast(({ from }) => from <= at);
  return sentence && text.rangeOf(spokenPlace(turn, paragraph, sentence));
}

/** The column where speech begins on a line: behind the label, where it bears one. */
export function speechStart(snapshot: Snapshot, line: number): number {
  const turn = turnAt(snapshot, snapshot.text.lineStart(line));
  return turn?.line === line ? turn.textFrom : 0;
}
