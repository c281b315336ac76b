import type { Line } from './line';

let drawers = 0;

/**
 * Remembers what a pure function says of a line (and of a column, nearly always the same for one line), with the line:
 * lines are the same objects from one version of a document to the next, so that what hangs on one line alone is
 * computed once and survives keystrokes. A drawer in the line costs a fifth of a WeakMap, of which the collector walks
 * every entry.
 */
export function perLine<V>(compute: (line: Line, at: number) => V): (line: Line, at?: number) => V {
  const drawer = drawers++;
  return (line, at = 0) => {
    const kept = (line.kept ??= []);
    const old = kept[drawer] as { readonly at: number; readonly value: V } | undefined;
    if (old?.at === at) return old.value;
    const value = compute(line, at);
    kept[drawer] = { at, value };
    return value;
  };
}

/** The same for lines that follow each other: it is kept with the first one, and holds for as long as the others follow it. */
export function perLines<V>(compute: (lines: readonly Line[], at: number) => V) {
  const known = perLine((): { lines: readonly Line[]; value: V | undefined } => ({ lines: [], value: undefined }));
  return (lines: readonly Line[], at: number): V => {
    const [first] = lines;
    if (first === undefined) return compute(lines, at);
    const kept = known(first, at);
    if (kept.lines.length === lines.length && lines.every((line, index) => line === kept.lines[index]))
      return kept.value as V;
    kept.lines = lines;
    return (kept.value = compute(lines, at));
  };
}
