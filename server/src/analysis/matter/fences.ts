import type { Line } from '../../syntax/line';

/**
 * The lines between two fences of code, the fences included. A fence that is never closed is none; and a document whose
 * every turn stands in a block of code has none, for it was pasted so.
 */
export function fencedLines(lines: readonly Line[]): ReadonlySet<number> {
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
  const inside = lines.filter((line, at) => fenced.has(at) && bears(line)).length;
  return fenced.size > 0 && inside > lines.filter(bears).length / 2 ? new Set() : fenced;
}
