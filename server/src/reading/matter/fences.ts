import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';

/**
 * The lines between two fences of code, the fences included. A fence that is never closed is none; and a document whose
 * every turn stands in a block of code has none, for it was pasted so.
 */
export function fencedLines(lines: Row<Line>): ReadonlySet<number> {
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
  const bears = (line: Line) => line.shapes.length > 0;
  if (fenced.size === 0) return fenced;
  const all = lines.slice();
  const inside = all.filter((line, at) => fenced.has(at) && bears(line)).length;
  return inside > all.filter(bears).length / 2 ? new Set() : fenced;
}
