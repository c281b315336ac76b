import { readClock } from './clock';
import type { Part, Said } from './talk';
import { filled, joinTurns, paragraphsOf, said } from './talk';

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
  /** What the header calls the columns that have no place in a transcript. */
  readonly others: readonly string[];
}

type Row = readonly string[];

const HEADERS: readonly (readonly ['speaker' | 'text' | 'start' | 'end' | 'turn', RegExp])[] = [
  ['turn', /^(?:turn|turn[ _]?(?:no|number|id)|no\.?|nr\.?|#|id|index|line)$/i],
  ['end', /^(?:end|ends?[ _]?(?:time|at)|stop|to|out|endTime|ende|bis|fin|hasta|fine)$/i],
  [
    'start',
    /^(?:start|begin|starts?[ _]?(?:time|at)|from|in|startTime|time(?:stamp|code)?|beginn?|von|zeit|inicio|début|inizio)$/i,
  ],
  [
    'speaker',
    /^(?:speaker|speakers?[ _]?name|name|who|person|participant|label|sprecher(?:in)?|orador|locuteur|intervenant|hablante|说话人|發言人|发言人|話者)$/i,
  ],
  [
    'text',
    /^(?:text|transcript(?:ion)?|utterance|content|words|speech|body|said|dialog(?:ue)?|statement|texto?|texte|wortlaut|äußerung|文本|内容|發言|发言|発言)$/i,
  ],
];

/** Finds out what the columns of a table hold, by the words of its first row, else by what they are filled with. */
export function columnsOf(rows: readonly Row[]): Columns | undefined {
  const [header] = rows;
  if (header === undefined) return undefined;
  const named = header.map((cell) => HEADERS.find(([, words]) => words.test(cell.trim()))?.[0]);
  const at = (kind: 'turn' | 'speaker' | 'text' | 'start' | 'end') => found(named.indexOf(kind));
  const text = at('text');
  if (text !== undefined && (named.includes('speaker') || named.includes('start'))) {
    const others = header.filter((cell, index) => named[index] === undefined && cell.trim() !== '');
    const times = { start: at('start'), end: at('end') };
    return { speaker: at('speaker'), text, ...times, turn: at('turn'), hasHeader: true, others };
  }
  return columnsByContent(rows);
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** A name is no longer than this. */
const NAME = 60;

/** The text is in the column with the most characters; names are short and come again; times look like times. */
function columnsByContent(rows: readonly Row[]): Columns | undefined {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const all = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]?.trim() ?? ''));
  const sizes = all.map((cells) => cells.reduce((sum, { length }) => sum + length, 0));
  const text = sizes.indexOf(Math.max(...sizes));
  const times = all.flatMap((cells, at) => (at !== text && most(cells, isTime) ? [at] : []));
  const speaker = all.findIndex((cells, at) => at !== text && !times.includes(at) && isNames(cells));
  if (width < 2 || (speaker < 0 && times.length === 0)) return undefined;
  const [start, end] = times;
  return { speaker: found(speaker), text, start, end, turn: undefined, hasHeader: false, others: [] };
}

function isTime(cell: string): boolean {
  return cell.includes(':') && readClock(stripped(cell)) !== undefined;
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

function stripped(cell: string): string {
  return cell.trim().replace(/^[[(]|[\])]$/g, '');
}

/**
 * The paragraphs of a table's rows. A row without a speaker goes on with the one before, and so does one with the same
 * speaker and number of a turn; where there are no such numbers but times, whoever goes on speaking has one turn. A label
 * loses the colon that some write into its cell.
 */
export function saidInRows(rows: readonly Row[], columns: Columns): readonly Part[] {
  const { speaker, text, start, end, turn, hasHeader } = columns;
  let last: { readonly number: string | undefined; readonly label: string | undefined } | undefined;
  const parts = rows.slice(hasHeader ? 1 : 0).flatMap((row): readonly Said[] => {
    const cell = (at: number | undefined) => (at === undefined ? undefined : row[at]?.trim());
    const label = filled(cell(speaker)?.replace(/\s*[:：]$/, ''));
    const [first, ...more] = paragraphsOf(cell(text) ?? '');
    if (first === undefined && label === undefined) return [];
    const number = cell(turn);
    const goesOn = number !== undefined && number !== '' && last?.number === number && last.label === label;
    last = { number, label };
    const times = { start: readClock(stripped(cell(start) ?? '')), end: readClock(stripped(cell(end) ?? '')) };
    const head = said(first ?? '', { label: goesOn ? undefined : label, ...times });
    return [head, ...more.map((paragraph) => said(paragraph))];
  });
  return turn === undefined && start !== undefined ? joinTurns(parts) : parts;
}
