import type { ColumnKind } from '../../language/columns';
import { columnNamed } from '../../language/columns';
import { readTimes } from '../../talk/clock';

/** The columns of a table of turns, counted from 0; undefined for what it does not have. */
export interface Columns {
  readonly speaker: number | undefined;
  readonly text: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The number of the turn, which rows of one turn share. */
  readonly turn: number | undefined;
  /** Whether the first row says what is in the others. */
  readonly hasHeader: boolean;
  /** How many columns there are; what stands in a row beyond them is in none. */
  readonly width: number;
  /** What the header calls the columns that have no place in a transcript; `#3` where it calls the third nothing. */
  readonly others: readonly string[];
}

/** The cells of a row. */
export type Cells = readonly string[];

/** What a head says of its column; there are more words for speakers where somebody says that a table is one of turns. */
function kindNamed(head: string): Exclude<ColumnKind, 'name'> | undefined {
  const kind = /^\s*label\s*$/i.test(head) ? 'speaker' : columnNamed(head);
  return kind === 'name' ? 'speaker' : kind;
}

/**
 * Finds out what the columns of a table hold, by the words of its first row, else by what they are filled with. Of two columns
 * with one meaning it is the one that holds more: `Words` may be their number, beside a `Transcript`.
 */
export function columnsOf(rows: readonly Cells[]): Columns | undefined {
  const [header] = rows;
  if (header === undefined) return undefined;
  const cells = cellsOf(rows.slice(1), header.length);
  const named = header.map(kindNamed);
  const at = (kind: 'turn' | 'speaker' | 'text' | 'start' | 'end') =>
    longest(
      cells,
      named.flatMap((one, index) => (one === kind ? [index] : [])),
    );
  const text = at('text');
  if (text === undefined || !(named.includes('speaker') || named.includes('start'))) return columnsByContent(rows);
  const used = { speaker: at('speaker'), text, start: at('start'), end: at('end'), turn: at('turn') };
  return { ...used, hasHeader: true, width: header.length, others: othersIn(cells, Object.values(used), header) };
}

/** The cells of each column, without blanks around them. */
function cellsOf(rows: readonly Cells[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at]?.trim() ?? ''));
}

/** Of some columns, the one with the most characters, of two alike the first; undefined where there is none. */
function longest(cells: readonly (readonly string[])[], columns: readonly number[]): number | undefined {
  const sizeOf = (at: number) => (cells[at] ?? []).reduce((sum, { length }) => sum + length, 0);
  return columns.reduce<number | undefined>(
    (best, at) => (best === undefined || sizeOf(at) > sizeOf(best) ? at : best),
    undefined,
  );
}

/** The names of the columns that are not used and not empty. */
function othersIn(
  cells: readonly (readonly string[])[],
  used: readonly (number | undefined)[],
  header: Cells = [],
): readonly string[] {
  return cells.flatMap((column, at) => {
    const name = header[at]?.trim() ?? '';
    if (used.includes(at) || (name === '' && column.every((cell) => cell === ''))) return [];
    return name === '' ? `#${at + 1}` : name;
  });
}

/** A name is no longer than this. */
const NAME = 60;

/** The text is in the column with the most characters; names are short and come again; times look like times. */
function columnsByContent(rows: readonly Cells[]): Columns | undefined {
  const width = usualWidth(rows);
  const cells = cellsOf(rows, width);
  const text = longest(cells, Array.from(cells.keys()));
  const times = cells.flatMap((column, at) => (at !== text && most(column, isTime) ? [at] : []));
  const names = cells.findIndex((column, at) => at !== text && !times.includes(at) && isNames(column));
  const speaker = names < 0 ? undefined : names;
  const [start, end] = times;
  if (text === undefined || (speaker ?? start) === undefined) return undefined;
  const used = { speaker, text, start, end, turn: undefined };
  return { ...used, hasHeader: false, width, others: othersIn(cells, Object.values(used)) };
}

/** The commonest number of cells in a row; of two the larger. */
function usualWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, times], [other, often]) => often - times || other - one);
  return usual?.[0] ?? 0;
}

function isTime(cell: string): boolean {
  const { start, clock } = readTimes(cell, undefined);
  return cell.includes(':') && (start ?? clock) !== undefined;
}

function isNames(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  const isName = (cell: string) => cell.length <= NAME && /^[\p{L}\p{N}]/u.test(cell) && !/[.?!]["”]?$/.test(cell);
  return written.length > 0 && new Set(written).size < written.length && most(written, isName);
}

/** Some cells of a column may be empty. */
function most(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const written = cells.filter((cell) => cell !== '');
  return written.length > 0 && written.filter(is).length >= 0.9 * written.length;
}
