import type { Line } from '../syntax/line';
import type { ColumnSpan, LineSpan, Range } from '../text/range';
import type { ChunkedList } from '../text/chunkedList';
import type { LineColumn, SourceText, Stretch } from '../text/sourceText';
import { firstIndex } from '../text/firstIndex';
import type { Paragraph } from '../facts/paragraphs';
import type { Turn } from '../model/transcript';
import type { Snapshot } from './snapshot';

/** The label of a turn, in offsets. */
export function labelRange(text: SourceText, turn: Turn): Range {
  return columnsRange(text, turn.line, turn.labelSpan);
}

/** From the first character of a turn's first line to the last of its last line. */
export function turnRange(text: SourceText, turn: Turn): Range {
  return linesRange(text, turn);
}

/** What is said in a turn: from behind its label to its end. Empty where nothing is said. */
export function speechRange(text: SourceText, turn: Turn): Range {
  const from = text.lineStart(turn.line) + turn.textFrom;
  return { from, to: Math.max(from, text.lineEnd(turn.endLine)) };
}

/** Whole lines, in offsets, without the last line's break. */
export function linesRange(text: SourceText, { line, endLine }: LineSpan): Range {
  return { from: text.lineStart(line), to: text.lineEnd(endLine) };
}

/** A stretch of one line, in offsets. */
export function columnsRange(text: SourceText, line: number, { from, to }: ColumnSpan): Range {
  const start = text.lineStart(line);
  return { from: start + from, to: start + to };
}

/** The label of a turn, in lines and columns. */
export function labelPlace({ line, labelSpan }: Turn): Stretch {
  return columnsPlace(line, labelSpan);
}

/** A stretch of one line, in lines and columns. */
export function columnsPlace(line: number, { from, to }: ColumnSpan): Stretch {
  return { from: { line, column: from }, to: { line, column: to } };
}

/** A part of a paragraph of a turn (`Speech.paragraphs`), given in offsets of its text, in lines and columns. */
export function spokenPlace({ line: first }: Turn, paragraph: Paragraph, { from, to }: ColumnSpan): Stretch {
  const below = ({ line, column }: LineColumn) => ({ line: first + line, column });
  return { from: below(paragraph.placeAt(from)), to: below(paragraph.placeAt(to, 'end')) };
}

/** Whole lines, without the last one's break, in lines and columns. */
export function linesPlace(lines: ChunkedList<Line>, { line, endLine }: LineSpan): Stretch {
  return { from: { line, column: 0 }, to: { line: endLine, column: lines.at(endLine)?.text.length ?? 0 } };
}

/**
 * The turn an offset lies in: its label, its text, or the blank lines behind it before the next turn.
 * Undefined in the matter around the interview.
 */
export function turnAt({ text, transcript }: Snapshot, offset: number): Turn | undefined {
  const { turns, after } = transcript;
  const { line } = text.placeAt(offset);
  if (after !== undefined && line >= after.line) return undefined;
  return turns[firstIndex(turns, (turn) => turn.line > line) - 1];
}

/** The turn whose label an offset touches. */
export function turnOfLabelAt(snapshot: Snapshot, offset: number): Turn | undefined {
  const turn = turnAt(snapshot, offset);
  if (turn === undefined) return undefined;
  const { from, to } = labelRange(snapshot.text, turn);
  return from <= offset && offset <= to ? turn : undefined;
}
