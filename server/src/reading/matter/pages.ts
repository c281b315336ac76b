import type { LineView } from '../../facts/fact';
import { numberOn } from '../../facts/numbers';
import type { Repeated } from '../../facts/repeated';
import type { ChunkedList } from '../../text/chunkedList';

/** A number and a running head stand no farther apart than this many lines, blank ones included. */
const NEAR = 3;

/**
 * The lines that belong to printed pages: numbers that count up, marks such as `Page 3 of 12`, and those of the `repeated`
 * lines that have a number in them that changes, or stand beside a page's number.
 */
export function pageLines(lines: ChunkedList<LineView>, repeated: readonly Repeated[]): ReadonlySet<number> {
  const numbers = pageNumbers(lines);
  const pages = new Set(numbers);
  const isBesideNumber = (line: number) => {
    for (let at = line - NEAR; at <= line + NEAR; at++) if (numbers.has(at)) return true;
    return false;
  };
  for (const { lines: same, differ } of repeated)
    if (differ || same.filter(isBesideNumber).length > same.length / 2) for (const line of same) pages.add(line);
  return pages;
}

/** Marks of pages; and bare numbers, where there are several and each is higher than the one before. */
function pageNumbers(lines: ChunkedList<LineView>): ReadonlySet<number> {
  const marked: number[] = [];
  const bare: { readonly at: number; readonly line: LineView }[] = [];
  lines.forEach((line, at) => {
    const kind = line.aside?.kind;
    if (kind === 'page') marked.push(at);
    else if (kind === 'number' && !isCue(lines, at)) bare.push({ at, line });
  });
  const values = bare.map(({ line }) => numberOn(line));
  const rises = values.every((value, nth) => nth === 0 || value > (values[nth - 1] ?? 0));
  return new Set(bare.length > 1 && rises ? [...marked, ...bare.map(({ at }) => at)] : marked);
}

/** Whether a bare number counts a cue: its times are on the next line. */
export function isCue(lines: ChunkedList<LineView>, at: number): boolean {
  const next = lines.at(at + 1);
  return next?.aside?.kind === 'time';
}
