import type { Past, Transcript, Turn } from '../../model/transcript';
import { touchedSince } from '../../facts/past';
import type { Snapshot } from '../../document/snapshot';
import type { LineColumn, Stretch } from '../../text/sourceText';

/** What items are made of: turns, or exchanges. */
interface Source<T, I> {
  /** In the text's order. */
  readonly all: (transcript: Transcript) => readonly T[];
  readonly firstTurn: (one: T) => Turn;
  readonly lastTurn: (one: T) => Turn;
  /** A pure function of one of them and its place among all, and of who speaks and what each turn does. */
  readonly item: (snapshot: Snapshot, one: T, nth: number) => I;
  /** An item so many lines further down. */
  readonly moved: (item: I, by: number) => I;
}

/** The items of the latest version in which the same people did the same in the same turns, and the first line of each. */
interface KeptItems<I> {
  readonly past: Past;
  readonly items: readonly I[];
  readonly lines: readonly number[];
}

/**
 * Makes an item of each turn or exchange, in the text's order, and keeps them for later versions: where nothing was typed in
 * any turn from the first to the last of an item, if only between its answers, it is the same object; or, where something
 * was that moved it, the same item on other lines.
 */
export function keptItems<T, I>({ all, firstTurn, lastTurn, item, moved }: Source<T, I>) {
  const known = new WeakMap<Past['course'], KeptItems<I>>();
  return (snapshot: Snapshot): readonly I[] => {
    const { past } = snapshot.transcript;
    const last = known.get(past.course);
    if (last?.past === past) return last.items;
    const touched = (last && touchedSince(last.past, past))?.toSorted((a, b) => a - b);
    let nth = 0;
    const lines: number[] = [];
    const items = all(snapshot.transcript).map((one, at) => {
      const first = firstTurn(one);
      lines.push(first.line);
      while ((touched?.[nth] ?? Infinity) < first.index) nth++;
      const isTouched = touched === undefined || (touched[nth] ?? Infinity) <= lastTurn(one).index;
      const old = isTouched ? undefined : last?.items[at];
      const by = first.line - (last?.lines[at] ?? 0);
      return old === undefined ? item(snapshot, one, at) : by === 0 ? old : moved(old, by);
    });
    known.set(past.course, { past, items, lines });
    return items;
  };
}

/** A stretch so many lines further down. */
export function stretchMoved({ from, to }: Stretch, by: number): Stretch {
  return { from: placeMoved(from, by), to: placeMoved(to, by) };
}

function placeMoved({ line, column }: LineColumn, by: number): LineColumn {
  return { line: line + by, column };
}
