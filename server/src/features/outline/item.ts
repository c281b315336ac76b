import type { ColumnSpan, LineSpan } from '../../analysis/model';
import type { Snapshot } from '../../analysis/snapshot';
import type { LineColumn, Stretch } from '../../text/sourceText';
import type { Words } from '../../words/say';
import { stretchMoved } from '../kept';

export interface OutlineItem {
  /** Never empty. */
  readonly name: Words;
  readonly detail: Words;
  readonly kind: 'section' | 'speaker' | 'question' | 'answer' | 'turn';
  /** All that belongs to the item, its children included; of a speaker, the first turn alone. */
  readonly range: Stretch;
  /** What to reveal and select; inside `range`. */
  readonly selectionRange: Stretch;
  readonly children: readonly OutlineItem[];
}

/** An item so many lines further down. */
export function itemMoved(item: OutlineItem, by: number): OutlineItem {
  const { name, detail, kind, range, selectionRange, children } = item;
  return {
    name,
    detail,
    kind,
    range: stretchMoved(range, by),
    selectionRange: stretchMoved(selectionRange, by),
    children: children.map((child) => itemMoved(child, by)),
  };
}

/** The line on which an item begins. */
export function firstLine({ range }: OutlineItem): number {
  return range.from.line;
}

/** From the first character of a line to the last of another. */
export function wholeLines(snapshot: Snapshot, { line, endLine }: LineSpan): Stretch {
  return { from: { line, column: 0 }, to: lineEnd(snapshot, endLine) };
}

/** Behind the last character of a line. */
export function lineEnd({ lines }: Snapshot, line: number): LineColumn {
  return { line, column: lines.at(line)?.text.length ?? 0 };
}

/** A part of one line. */
export function columns(line: number, { from, to }: ColumnSpan): Stretch {
  return { from: { line, column: from }, to: { line, column: to } };
}
