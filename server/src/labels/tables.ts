import type { LineView } from '../facts/fact';
import { labelText } from '../facts/fact';
import type { RowView } from '../facts/table';
import { rowOf, tableHead } from '../facts/table';
import { isTableRule } from '../facts/layout';
import { isOtherLabel } from '../language/words';
import { labelKey } from '../names/key';
import { wordScore } from '../names/nameForm';
import { share } from '../text/share';
import type { ChunkedList } from '../text/chunkedList';
import { headlessColumns } from './headless';

/** A line of a table of turns, with its columns as a number; its head and the rest of a row that goes on have no row. */
export interface TableLine {
  readonly columns: number;
  readonly row: RowView | undefined;
  /** The first line behind the table. */
  readonly end: number;
}

/** A cell that is open for so many lines has a quotation mark that nobody meant so. */
const LONGEST_CELL = 100;

/** The lines of all tables whose heads name a column of speakers and one of what is said, from a line on; or of one that all of the text is, and that has no head. */
export function tablesIn(
  lines: ChunkedList<LineView>,
  start: number,
  without: ReadonlySet<number>,
): ReadonlyMap<number, TableLine> {
  let found: Map<number, TableLine> | undefined;
  let isOpening = true;
  let end = start;
  lines.forEach((line, at) => {
    if (at < end) return;
    // Right below a head stands a row, or a rule.
    const mayBeHead = isOpening && !line.blank && lines.at(at + 1)?.blank === false && !without.has(at);
    const columns = mayBeHead ? tableHead(line) : undefined;
    isOpening = line.blank || line.aside !== undefined;
    const table = columns === undefined ? undefined : readTable(lines, at + 1, columns);
    if (table === undefined) return;
    found ??= new Map();
    end = table.end;
    found.set(at, { columns: table.columns, row: undefined, end });
    for (const [line, row] of table.rows) found.set(line, { columns: table.columns, row, end });
  });
  return found ?? headless(lines, start);
}

/** The lines of a text that is a table without a head, in which names come again. */
function headless(lines: ChunkedList<LineView>, start: number): ReadonlyMap<number, TableLine> {
  const columns = headlessColumns(lines, start);
  if (columns === undefined) return NONE;
  const table = readTable(lines, start, columns);
  if (table === undefined || 2 * table.labels > table.rows.size) return NONE;
  return new Map(Array.from(table.rows, ([line, row]) => [line, { columns, row, end: table.end }]));
}

const NONE: ReadonlyMap<number, TableLine> = new Map();

/** Of the lines below a head so many are rows at least. */
const ROWS = 0.7;

/** The table whose rows begin on a line, and the first line behind it; undefined where what stands there is no table. */
function readTable(lines: ChunkedList<LineView>, first: number, columns: number) {
  const found = new Map<number, RowView | undefined>();
  const labels = new Map<string, string>();
  let [at, rows, others] = [first, 0, 0];
  while (at < lines.length) {
    const line = lines.at(at);
    if (line === undefined) break;
    if (line.blank) {
      const next = rowBehind(lines, at, columns);
      if (next === undefined || !labels.has(keyOf(next.row) ?? '')) break;
      at = next.at;
      continue;
    }
    const row = isTableRule(line) ? undefined : rowOf(line, columns);
    found.set(at, row);
    if (row?.shape !== undefined) labels.set(keyOf(row) ?? '', labelText(row.head, row.shape));
    if (row?.isRow === true) rows++;
    else if (row !== undefined) others++;
    at = row === undefined || row.next === columns ? at + 1 : behindCell(lines, at, columns, row.next, found);
  }
  const isTable = rows >= ROWS * (rows + others) && share([...labels.values()], isLabel) > LABELS;
  return isTable ? { columns, rows: found, labels: labels.size, end: at } : undefined;
}

/** Of what stands in the column of speakers more than so much may be a label; sentences in which commas stand begin otherwise, and a caption may be a name. */
const LABELS = 0.5;

function isLabel(label: string): boolean {
  return wordScore(label) >= -1 || isOtherLabel(label);
}

function keyOf({ head, shape }: RowView): string | undefined {
  return shape && labelKey(labelText(head, shape));
}

/** The first line with words from a line on, as a row. */
function rowBehind(lines: ChunkedList<LineView>, from: number, columns: number) {
  let at = from;
  while (lines.at(at)?.blank === true) at++;
  const line = lines.at(at);
  return line === undefined ? undefined : { at, row: rowOf(line, columns) };
}

/** The first line behind a row whose last cell goes on below; right behind it, if that cell is never closed. */
function behindCell(
  lines: ChunkedList<LineView>,
  row: number,
  columns: number,
  open: number,
  found: Map<number, RowView | undefined>,
): number {
  let next = open;
  for (let at = row + 1; at <= row + LONGEST_CELL; at++) {
    const line = lines.at(at);
    if (line === undefined) break;
    next = rowOf(line, next).next;
    if (next !== columns) continue;
    for (let one = row + 1; one <= at; one++) found.set(one, undefined);
    return at + 1;
  }
  return row + 1;
}
