import { readTimes } from '../../talk/clock';
import type { Columns, Cells } from './columns';
import { withLabels } from '../labelled';
import { timeLosses, told } from '../../talk/losses';
import type { TalkPart, SpokenPart } from '../../talk/talk';
import { filled, joinTurns, paragraphsOf, said } from '../../talk/talk';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** What the rows of a table of turns say. */
export interface TurnRows {
  readonly parts: readonly TalkPart[];
  /** The columns that have no place in a transcript. */
  readonly others: readonly string[];
  /** How many cells stand beyond the columns. */
  readonly surplus: number;
  /** How many times are none that a transcript can hold. */
  readonly unread: number;
}

/**
 * The paragraphs of a table's rows. A row without a speaker goes on with the one before, and so does one with the same
 * speaker and number of a turn; where there are no such numbers but times, a speaker who goes on speaking has one turn. A
 * label loses the colon that some write into its cell; where its cell is empty or there is none, it may stand in what is
 * said. `mark` is what divides the cells in a text: speech may contain it unquoted, and then stands in too many cells.
 */
export function turnsIn(rows: readonly Cells[], columns: Columns, mark?: string): TurnRows {
  const { speaker, text, start, end, turn, hasHeader, width, others } = columns;
  let last: { readonly number: string | undefined; readonly label: string | undefined } | undefined;
  let [surplus, unread] = [0, 0];
  const open = new Set<SpokenPart>();
  const spoken = rows.slice(hasHeader ? 1 : 0).flatMap((row): readonly SpokenPart[] => {
    const isCut = mark !== undefined && text === width - 1;
    if (!isCut) surplus += row.slice(width).filter((one) => one.trim() !== '').length;
    const words = isCut ? row.slice(text, filledIn(row)).join(mark) : (row[text] ?? '');
    const cell = (at: number | undefined) => (at === undefined ? undefined : row[at]?.trim());
    const label = filled(withoutColon(cell(speaker)));
    const [first, ...more] = paragraphsOf(words);
    if (first === undefined && label === undefined) return [];
    const number = cell(turn);
    const goesOn = number !== undefined && number !== '' && last?.number === number && last.label === label;
    last = { number, label };
    const times = readTimes(cell(start), cell(end));
    unread += times.unread;
    const head = said(first ?? '', { ...times, label: goesOn ? undefined : label });
    const all = [head, ...more.map((paragraph) => said(paragraph))];
    if (label === undefined) for (const one of all) open.add(one);
    return all;
  });
  const parts = withLabels(spoken, (part) => open.has(part));
  return { parts: turn === undefined && start !== undefined ? joinTurns(parts) : parts, others, surplus, unread };
}

/** In two steps: blanks before a colon that is not there would be looked through from each of them on. */
function withoutColon(label: string | undefined): string | undefined {
  return label !== undefined && /[:：]$/.test(label) ? label.slice(0, -1).trimEnd() : label;
}

/** How many cells a row has, without empty ones at its end. */
function filledIn(row: Cells): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** What some tables have and a transcript cannot hold, in sentences. */
export function tableLosses(tables: readonly TurnRows[]): readonly Words[] {
  const others = [...new Set(tables.flatMap((table) => table.others))];
  const sum = (kind: 'surplus' | 'unread') => tables.reduce((all, table) => all + table[kind], 0);
  return [
    ...told(
      others.length,
      say`1 column: left out (${others.join(', ')}).`,
      (number) => say`${number} columns: left out (${others.join(', ')}).`,
    ),
    ...told(
      sum('surplus'),
      say`1 cell beyond the columns: left out.`,
      (number) => say`${number} cells beyond the columns: left out.`,
    ),
    ...timeLosses(sum('unread')),
  ];
}
