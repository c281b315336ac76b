import { cellCount, cellKinds, HEADLESS } from '../facts/cellKinds';
import type { LineView } from '../facts/fact';
import { columnsAsNumber } from '../facts/table';
import { hasWords } from '../facts/looks';
import type { ChunkedList } from '../text/chunkedList';

/** So many rows at least, and such a share of all lines with words, make a table of a text without a head. */
const ROWS = 4;
const SHARE = 0.8;

/** In the column of speakers so much at least is written like names, and in that of the text so much is no name. */
const NAMES = 0.8;
const TEXT = 0.4;

/** How often each kind of cell stands in a column. */
type Tally = Map<string, number>;

/**
 * The columns, as a number, of a text that is a table from its first line on and has no head: they are told by what they hold.
 * Undefined where it is none, or where its labels stand in a form by themselves (`Ann,0:15,"Yes."`, `| Ann | Yes. |`).
 */
export function headlessColumns(lines: ChunkedList<LineView>, start: number): number | undefined {
  let first = start;
  while (lines.at(first)?.blank === true) first++;
  const line = lines.at(first);
  if (line === undefined) return undefined;
  for (const nth of HEADLESS.keys()) {
    const width = cellCount(line, nth);
    const rows = width < 2 ? undefined : rowsOf(lines, first, nth, width);
    const tallies = rows && talliesOf(rows, nth, width);
    const columns = tallies && columnsAmong(tallies, nth);
    if (columns !== undefined) return columns;
  }
  return undefined;
}

/** The rows of a text, by how many cells they have; undefined where too few of its lines are such. */
function rowsOf(
  lines: ChunkedList<LineView>,
  first: number,
  divider: number,
  width: number,
): readonly LineView[] | undefined {
  const rows: LineView[] = [];
  let others = 0;
  for (let at = first; at < lines.length; at++) {
    const line = lines.at(at);
    if (line === undefined || !hasWords(line)) continue;
    if (cellCount(line, divider) === width) rows.push(line);
    else if (++others > ROWS && others > (1 - SHARE) * (rows.length + others)) return undefined;
  }
  return rows.length >= ROWS && rows.length >= SHARE * (rows.length + others) ? rows : undefined;
}

/** What stands in the columns of some rows. */
function talliesOf(rows: readonly LineView[], divider: number, width: number): readonly Tally[] {
  const tallies = Array.from({ length: width }, (): Tally => new Map());
  for (const row of rows) {
    const kinds = cellKinds(row, divider);
    tallies.forEach((tally, column) => {
      const kind = kinds.charAt(column);
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
    });
  }
  return tallies;
}

function columnsAmong(tallies: readonly Tally[], nth: number): number | undefined {
  const divider = HEADLESS[nth];
  const count = (tally: Tally | undefined, kind: string) => tally?.get(kind) ?? 0;
  const rows = Array.from(tallies[0]?.values() ?? []).reduce((sum, one) => sum + one, 0);
  const text = tallies.reduce(
    (best, tally, column) => (count(tally, 'x') > count(tallies[best], 'x') ? column : best),
    0,
  );
  const speaker = tallies.findIndex(
    (tally, column) =>
      column !== text && count(tally, 'n') >= NAMES * (rows - count(tally, '-')) && count(tally, 'n') >= ROWS,
  );
  const times = tallies.findIndex((tally) => count(tally, 't') >= NAMES * rows);
  if (divider === undefined || speaker < 0 || count(tallies[text], 'x') < TEXT * rows) return undefined;
  const isForm = divider === '|' ? speaker === 0 || (speaker === 1 && times === 0) : speaker === 0 && times === 1;
  if (isForm) return undefined;
  const start = times < 0 ? undefined : times;
  return columnsAsNumber({ divider, speaker, text, start, isTextLast: text === tallies.length - 1 });
}
