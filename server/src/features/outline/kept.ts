import type { Past, Transcript, Turn } from '../../analysis/model';
import { touchedSince } from '../../analysis/perTurn';
import type { Snapshot } from '../../analysis/snapshot';
import type { LineColumn, Stretch } from '../../text/sourceText';
import type { OutlineItem } from './item';
import { firstLine } from './item';

/** What items of an outline are made of: turns, or exchanges. */
interface Source<T> {
  /** In the text's order. */
  readonly all: (transcript: Transcript) => readonly T[];
  readonly firstTurn: (one: T) => Turn;
  readonly lastTurn: (one: T) => Turn;
  /** A pure function of one of them, and of who speaks and what each turn does; the item begins where the first turn does. */
  readonly item: (snapshot: Snapshot, one: T) => OutlineItem;
}

/** The items of the latest version in which the same people did the same in the same turns. */
interface Kept {
  readonly past: Past;
  readonly items: readonly OutlineItem[];
}

/**
 * Makes an item of each turn or exchange, in the text's order, and keeps them for later versions: where nothing was typed in
 * any turn from the first to the last of an item, if only between its answers, it is the same object; or, where something
 * was that moved it, the same item on other lines.
 */
export function keptItems<T>({ all, firstTurn, lastTurn, item }: Source<T>) {
  const known = new WeakMap<Past['course'], Kept>();
  return (snapshot: Snapshot): readonly OutlineItem[] => {
    const { past } = snapshot.transcript;
    const last = known.get(past.course);
    if (last?.past === past) return last.items;
    const touched = (last && touchedSince(last.past, past))?.toSorted((a, b) => a - b);
    let nth = 0;
    const items = all(snapshot.transcript).map((one, at) => {
      const first = firstTurn(one);
      while ((touched?.[nth] ?? Infinity) < first.index) nth++;
      const isTouched = touched === undefined || (touched[nth] ?? Infinity) <= lastTurn(one).index;
      const old = isTouched ? undefined : last?.items[at];
      return old === undefined ? item(snapshot, one) : moved(old, first.line - firstLine(old));
    });
    known.set(past.course, { past, items });
    return items;
  };
}

/** An item so many lines further down. */
function moved(item: OutlineItem, by: number): OutlineItem {
  if (by === 0) return item;
  const { name, detail, kind, range, selectionRange, children } = item;
  return {
    name,
    detail,
    kind,
    range: stretchMoved(range, by),
    selectionRange: stretchMoved(selectionRange, by),
    children: children.map((child) => moved(child, by)),
  };
}

function stretchMoved({ from, to }: Stretch, by: number): Stretch {
  return { from: placeMoved(from, by), to: placeMoved(to, by) };
}

function placeMoved({ line, column }: LineColumn, by: number): LineColumn {
  return { line: line + by, column };
}
