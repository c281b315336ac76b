import type { ColumnKind } from '../language/columns';
import { columnNamed } from '../language/columns';
import type { CellsOnLine, Divider } from '../syntax/cells';
import { cellsOn } from '../syntax/cells';
import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import type { LabelShape, Trait } from '../syntax/shape';
import { CLOCK } from '../syntax/time';
import type { ColumnSpan } from '../text/range';
import type { LineView } from './fact';
import { areAlike, fact } from './fact';

/** Where a table has what, by its head, and what of a cell in quotation marks is open above a line. */
interface Columns {
  readonly divider: Divider;
  readonly speaker: number;
  readonly text: number;
  readonly start: number | undefined;
  /** Whether the text is the last column: then dividers that stand in it unquoted belong to it. */
  readonly isTextLast: boolean;
  /** Whether the head can be that of a talk alone: it names speakers, not just any names. */
  readonly isSure: boolean;
  /** The column of the cell that goes on from the line above; undefined where a row begins. */
  readonly open: number | undefined;
}

const DIVIDERS = ['|', '\t', ';', ','] as const;

/** A table has no more columns. */
const MOST = 30;

/** How many different columns a number holds, and none. */
const BASE = MOST + 2;

/** `Columns` as a number, of which facts can be asked. */
function numberOf({ divider, speaker, text, start = MOST, isTextLast, isSure, open = MOST }: Columns): number {
  const flags = DIVIDERS.indexOf(divider) * 4 + (isTextLast ? 2 : 0) + (isSure ? 1 : 0);
  return [start, text, speaker, open].reduce((number, column) => number * BASE + column, flags);
}

function columnsOf(number: number): Columns {
  const known = decoded.get(number);
  if (known !== undefined) return known;
  const [open = 0, speaker = 0, text = 0, start = 0] = [0, 1, 2, 3].map((at) => Math.floor(number / BASE ** at) % BASE);
  const flags = Math.floor(number / BASE ** 4);
  const columns = {
    divider: DIVIDERS[flags >> 2] ?? ',',
    ...{ speaker, text, isTextLast: (flags & 2) !== 0, isSure: (flags & 1) !== 0 },
    start: start === MOST ? undefined : start,
    open: open === MOST ? undefined : open,
  };
  decoded.set(number, columns);
  return columns;
}

/** Few tables differ in their columns. */
const decoded = new Map<number, Columns>();

/** The columns of a table without a head, of which any names may be the labels, as a number. */
export function columnsAsNumber(columns: Omit<Columns, 'isSure' | 'open'>): number {
  return numberOf({ ...columns, isSure: false, open: undefined });
}

/** No head is longer. */
const HEAD = 300;

/** The columns of a table whose head a line is, as a number; undefined where it is none of a table of turns. */
export const tableHead = fact(({ text }): number | undefined => {
  if (text.length > HEAD) return undefined;
  for (const divider of DIVIDERS) {
    if (!text.includes(divider)) continue;
    const { cells } = cellsOn(text, divider);
    const kinds = cells.map(({ from, to }) => columnNamed(text.slice(from, to)));
    const columns = cells.length > MOST ? undefined : columnsAmong(kinds, divider);
    if (columns !== undefined) return numberOf(columns);
  }
  return undefined;
});

function columnsAmong(kinds: readonly (ColumnKind | undefined)[], divider: Divider): Columns | undefined {
  const at = (kind: ColumnKind) => (kinds.includes(kind) ? kinds.indexOf(kind) : undefined);
  const [speaker, text] = [at('speaker') ?? at('name'), at('text')];
  if (speaker === undefined || text === undefined) return undefined;
  const isTextLast = text === kinds.length - 1;
  return { divider, speaker, text, start: at('start'), isTextLast, isSure: at('speaker') === speaker, open: undefined };
}

/** What a line shows as one of a table. */
export interface RowLine {
  /** The label in the column of speakers; undefined where that is empty, or the line begins no row. */
  readonly shape: LabelShape | undefined;
  /** The line with nothing on it but its label. */
  readonly head: Line;
  /** The line up to the end of what is said on it. */
  readonly said: Line;
  /** The column at which that begins. */
  readonly from: number;
  /** Whether it has as many cells as it needs, or goes on with one from above. */
  readonly isRow: boolean;
  /** The columns of the next line, as a number, if that is one of the table. */
  readonly next: number;
}

/** A line of a table with some columns. */
export const rowOn = perLine((line, columns): RowLine => readRow(line, columnsOf(columns)));

/** The same for passes that see no text. */
export interface RowView extends Pick<RowLine, 'shape' | 'isRow' | 'next'> {
  readonly head: LineView;
  readonly said: LineView;
}

/** A line of a table with some columns, given as a number. */
export const rowOf: (line: LineView, columns: number) => RowView = fact<RowView>(
  rowOn,
  (a, b) => a.isRow === b.isRow && a.next === b.next && areAlike(a.head, b.head) && areAlike(a.said, b.said),
);

function readRow(line: Line, columns: Columns): RowLine {
  const { text } = line;
  const { divider, speaker, open = 0 } = columns;
  const isGoingOn = columns.open !== undefined;
  const found = cellsOn(text, divider, isGoingOn);
  const cellAt = (column: number): ColumnSpan | undefined => found.cells[column - open];
  const isRow = isGoingOn || (found.cells.length > Math.max(speaker, columns.text) && found.cells.length <= MOST);
  const next = numberOf({ ...columns, open: openColumn(found, open) });
  const said = saidIn(cellAt(columns.text), columns, found, text);
  const label = isRow && !isGoingOn ? labelIn(cellAt(speaker), text) : undefined;
  const shape =
    label && shapeOf(text, label, said, columns, columns.start === undefined ? undefined : cellAt(columns.start));
  const head = label === undefined ? '' : ' '.repeat(label.from) + text.slice(label.from, label.to);
  return {
    ...{ shape, isRow, next, from: said.from },
    head: derived(head, shape),
    said: derived(text.slice(0, said.to), shape),
  };
}

/** The column that goes on below a line; one of too many goes on with the last. */
function openColumn({ cells, isOpen }: CellsOnLine, first: number): number | undefined {
  return isOpen ? Math.min(MOST - 1, first + cells.length - 1) : undefined;
}

/** Where something is said: in the cell of the text, or in the rest of the row where that is the last. */
function saidIn(
  cell: ColumnSpan | undefined,
  { isTextLast }: Columns,
  { cells }: CellsOnLine,
  text: string,
): ColumnSpan {
  if (cell === undefined) return { from: text.length, to: text.length };
  return isTextLast ? { from: cell.from, to: cells.at(-1)?.to ?? cell.to } : cell;
}

/** No label is longer. */
const LONGEST = 110;

/** The label in a cell, without emphasis and a colon; undefined where there is none. */
function labelIn(cell: ColumnSpan | undefined, text: string): ColumnSpan | undefined {
  if (cell === undefined || cell.to - cell.from > LONGEST) return undefined;
  const written = text.slice(cell.from, cell.to);
  const before = /^[\s*_]*/.exec(written)?.[0].length ?? 0;
  const bare = written.slice(before).replace(/[\s*_:：]+$/, '');
  return /[\p{L}\p{N}]/u.test(bare) ? { from: cell.from + before, to: cell.from + before + bare.length } : undefined;
}

const OF_NAMES: ReadonlySet<Trait> = new Set<Trait>(['handles', 'rows']);
const OF_SPEAKERS: ReadonlySet<Trait> = new Set<Trait>([...OF_NAMES, 'column']);

function shapeOf(
  text: string,
  label: ColumnSpan,
  said: ColumnSpan,
  columns: Columns,
  start: ColumnSpan | undefined,
): LabelShape {
  const isBefore = label.from <= said.from;
  const time = start === undefined ? undefined : timeIn(start, text);
  return {
    form: 'row',
    strength: columns.isSure ? 'strong' : 'weak',
    traits: columns.isSure ? OF_SPEAKERS : OF_NAMES,
    label,
    head: isBefore ? { from: text.length - text.trimStart().length, to: said.from } : label,
    time,
    textFrom: said.from,
    tight: false,
  };
}

const TIME = new RegExp(CLOCK);

/** The time in a cell, with brackets around it or without. */
function timeIn(cell: ColumnSpan, text: string): ColumnSpan | undefined {
  const time = TIME.exec(text.slice(cell.from, cell.to));
  return time === null ? undefined : { from: cell.from + time.index, to: cell.from + time.index + time[0].length };
}

/** A part of a line, as a line by itself. */
function derived(text: string, shape: LabelShape | undefined): Line {
  const shapes = shape === undefined ? NONE : [shape];
  return { text, blank: text.trim() === '', shapes, aside: undefined, kept: undefined, answers: undefined };
}

const NONE: readonly LabelShape[] = [];

/** A label as it has to be written in place of another one in a cell of a row with some columns. */
export function labelInCell(row: string, written: ColumnSpan, columns: number, label: string): string {
  const { divider } = columnsOf(columns);
  if (divider === '|') return label.replaceAll('|', '\\|');
  const doubled = label.replaceAll('"', '""');
  if (row.slice(0, written.from).trimEnd().endsWith('"')) return doubled;
  return label.includes(divider) || label.startsWith('"') ? `"${doubled}"` : label;
}
