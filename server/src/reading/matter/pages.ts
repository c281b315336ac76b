import type { LineView } from '../../facts/fact';
import { numberOn } from '../../facts/numbers';
import type { Repeated } from '../../facts/repeated';
import type { ChunkedList } from '../../text/chunkedList';
import { isMost } from '../../text/share';

/** A number and a running head stand no farther apart than this many lines, blank ones included. */
const NEAR = 3;

/**
 * The lines that belong to printed pages: numbers that count up, marks such as `Page 3 of 12`, and those of the `repeated`
 * lines that have a number in them that changes, or stand beside a page's number, or beside other lines of a page's head.
 */
export function pageLines(lines: ChunkedList<LineView>, repeated: readonly Repeated[]): ReadonlySet<number> {
  const pages = new Set(pageNumbers(lines));
  for (const { lines: same, differ } of repeated) if (differ) for (const line of same) pages.add(line);
  let left = repeated.filter(({ differ }) => !differ);
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const beside = left.filter(({ lines: same }) => isMost(same, 0.5, (line) => isNear(pages, line)));
    for (const { lines: same } of beside) for (const line of same) pages.add(line);
    left = left.filter((one) => !beside.includes(one));
  }
  return pages;
}

function isNear(pages: ReadonlySet<number>, line: number): boolean {
  for (let at = line - NEAR; at <= line + NEAR; at++) if (pages.has(at)) return true;
  return false;
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
