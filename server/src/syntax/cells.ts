import type { ColumnSpan } from '../text/range';

/** What divides the cells of a row: that of Markdown, of spreadsheets, or of comma-separated values. */
export type Divider = '|' | '\t' | ';' | ',';

/** The cells that stand on one line. */
export interface CellsOnLine {
  /** Without blanks, quotation marks and bars around them. */
  readonly cells: readonly ColumnSpan[];
  /** Whether the last cell goes on below: the quotation mark that opens it is not closed. */
  readonly isOpen: boolean;
}

/** The cells of a line of a table; `isInside` where the line begins in a cell in quotation marks. */
export function cellsOn(line: string, divider: Divider, isInside = false): CellsOnLine {
  return divider === '|' ? { cells: betweenBars(line), isOpen: false } : betweenDividers(line, divider, isInside);
}

/** `| Ann | Where to? |`, or the same without the outer bars; a bar behind a backslash is part of a cell. */
function betweenBars(line: string): readonly ColumnSpan[] {
  const cells: ColumnSpan[] = [];
  let from = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  for (let at = from; at < line.length; at++) {
    if (line.charAt(at) === '\\') at++;
    else if (line.charAt(at) === '|') {
      cells.push(trimmedSpan(line, from, at));
      from = at + 1;
    }
  }
  if (line.slice(from).trim() !== '') cells.push(trimmedSpan(line, from, line.length));
  return cells;
}

function betweenDividers(line: string, divider: Divider, isInside: boolean): CellsOnLine {
  const cells: ColumnSpan[] = [];
  let isQuoted = isInside;
  for (let at = 0; ; at++) {
    const first = isQuoted ? at : openingQuote(line, at);
    if (first !== undefined) {
      const close = closingQuote(line, first, divider);
      cells.push({ from: first, to: close ?? line.length });
      if (close === undefined) return { cells, isOpen: true };
      at = close;
    }
    const next = line.indexOf(divider, at);
    if (first === undefined) cells.push(trimmedSpan(line, at, next < 0 ? line.length : next));
    if (next < 0) return { cells, isOpen: false };
    at = next;
    isQuoted = false;
  }
}

/** The column behind the quotation mark with which a cell begins; undefined where it begins with none. */
function openingQuote(line: string, from: number): number | undefined {
  QUOTE.lastIndex = from;
  return QUOTE.test(line) ? QUOTE.lastIndex : undefined;
}

const QUOTE = /[ \u00a0\ufeff]*"/y;

/** The column of the quotation mark that ends a cell: a single one before a divider or the line's end. */
function closingQuote(line: string, from: number, divider: Divider): number | undefined {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line.charAt(at + 1) === '"') at++;
    else if (line.charAt(at + 1) === divider || line.slice(at + 1).trim() === '') return at;
  }
  return undefined;
}

function trimmedSpan(line: string, from: number, to: number): ColumnSpan {
  const cell = line.slice(from, to);
  const start = from + cell.length - cell.trimStart().length;
  return { from: start, to: Math.max(start, from + cell.trimEnd().length) };
}
