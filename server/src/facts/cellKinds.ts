import { wordScore } from '../names/nameForm';
import type { Divider } from '../syntax/cells';
import { cellsOn } from '../syntax/cells';
import type { Line } from '../syntax/line';
import { CLOCK } from '../syntax/time';
import type { ColumnSpan } from '../text/range';
import type { LineView } from './fact';
import { fact } from './fact';

/** What divides the cells of tables that may do without a head; tabs and bars behind a name are forms of labels by themselves. */
export const HEADLESS = [',', ';', '|'] as const satisfies readonly Divider[];

/**
 * How many cells a line has; 0 where one goes on below.
 *
 * @param divider which of `HEADLESS` parts the cells
 */
export const cellCount: (line: LineView, divider: number) => number = fact(
  ({ text }, nth) => cellsIn(text, nth).length,
);

/**
 * What the cells of a line could be, a letter for each: a time, a number, a name, text, or nothing (`tdnx-`). Empty where a
 * cell goes on below.
 *
 * @param divider which of `HEADLESS` parts the cells
 */
export const cellKinds: (line: LineView, divider: number) => string = fact(kindsOn);

function kindsOn({ text }: Line, nth: number): string {
  return cellsIn(text, nth)
    .map(({ from, to }) => kindOf(text.slice(from, to)))
    .join('');
}

function cellsIn(text: string, nth: number): readonly ColumnSpan[] {
  const divider = HEADLESS[nth];
  if (divider === undefined || !text.includes(divider)) return [];
  const { cells, isOpen } = cellsOn(text, divider);
  return isOpen ? [] : cells;
}

const TIME = new RegExp(String.raw`^[[(<]?${CLOCK}[\])>]?$`);

/** A name in a cell has no more characters, and no more words. */
const LONGEST = 60;
const WORDS = 6;

function kindOf(cell: string): string {
  if (cell === '') return '-';
  if (TIME.test(cell)) return 't';
  if (/^\d+(?:[.,]\d+)?$/.test(cell)) return 'd';
  const isName =
    cell.length <= LONGEST &&
    /^[\p{L}*_]/u.test(cell) &&
    !/[.?!…。？！:：]/.test(cell.slice(-1)) &&
    cell.split(/\s+/).length <= WORDS &&
    wordScore(cell) >= -1;
  return isName ? 'n' : 'x';
}
