import type { Snapshot } from '../../document/snapshot';
import type { LineColumn, Stretch } from '../../text/sourceText';
import type { Words } from '../../words/say';
import { stretchMoved } from './kept';

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

/** Behind the last character of a line. */
export function lineEnd({ lines }: Snapshot, line: number): LineColumn {
  return { line, column: lines.at(line)?.text.length ?? 0 };
}
