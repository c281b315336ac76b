import type { LineView } from '../../facts/fact';
import type { ChunkedList } from '../../text/chunkedList';

/**
 * The lines between two fences of code, the fences included. A fence that is never closed is none; and a document whose
 * every turn stands in a block of code has none, for it was pasted so.
 */
export function fencedLines(lines: ChunkedList<LineView>): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: number | undefined;
  lines.forEach((line, at) => {
    if (line.aside?.kind !== 'fence') return;
    if (open === undefined) open = at;
    else {
      for (let inside = open; inside <= at; inside++) fenced.add(inside);
      open = undefined;
    }
  });
  return fenced.size > 0 && haveMostShapes(lines, fenced) ? new Set() : fenced;
}

/** Whether more than half of the lines that could bear a label are among some. */
function haveMostShapes(lines: ChunkedList<LineView>, some: ReadonlySet<number>): boolean {
  let [among, all] = [0, 0];
  lines.forEach(({ shapes }, at) => {
    if (shapes.length === 0) return;
    all++;
    if (some.has(at)) among++;
  });
  return among > all / 2;
}
