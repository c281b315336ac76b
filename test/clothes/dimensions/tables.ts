/** A talk as rows of a table: who, when and what, in any order. */
export interface Table {
  readonly header: boolean;
  /** The columns, by what they hold; `text` and `who` are always among them. */
  readonly columns: readonly Column[];
  readonly write: (cells: readonly string[]) => string;
  /** Below the header. */
  readonly rule?: (columns: number) => string;
}

export type Column = 'who' | 'text' | 'start' | 'end' | 'number';

const HEADS: Readonly<Record<Column, string>> = {
  who: 'Speaker',
  text: 'Text',
  start: 'Start',
  end: 'End',
  number: 'No',
};

export const headOf = (column: Column): string => HEADS[column];

const quoted = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const comma = (cells: readonly string[]) => cells.map(quoted).join(',');
const allQuoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const semicolon = (cells: readonly string[]) => cells.map(quoted).join(';');
const tab = (cells: readonly string[]) => cells.join('\t');
const bars = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const bare = (cells: readonly string[]) => cells.join(' | ');
const dashes = (columns: number) => `|${' --- |'.repeat(columns)}`;

const csv = (...columns: Column[]): Table => ({ header: true, columns, write: comma });
const markdown = (...columns: Column[]): Table => ({ header: true, columns, write: bars, rule: dashes });

export const TABLES: Readonly<Record<string, Table>> = {
  'CSV: who, text': csv('who', 'text'),
  'CSV: who, start, text': csv('who', 'start', 'text'),
  'CSV: start, who, text': csv('start', 'who', 'text'),
  'CSV: start, end, who, text': csv('start', 'end', 'who', 'text'),
  'CSV: number, who, text': csv('number', 'who', 'text'),
  'CSV: text, who': csv('text', 'who'),
  'CSV: number, start, end, text, who': csv('number', 'start', 'end', 'text', 'who'),
  'CSV without a header: who, start, text': { ...csv('who', 'start', 'text'), header: false },
  'CSV in quotation marks: who, start, end, text': { ...csv('who', 'start', 'end', 'text'), write: allQuoted },
  'CSV with semicolons: start, who, text': { ...csv('start', 'who', 'text'), write: semicolon },
  'CSV with tabs: who, text': { ...csv('who', 'text'), write: tab },
  'CSV with tabs: start, who, text': { ...csv('start', 'who', 'text'), write: tab },
  'CSV with tabs: number, start, end, who, text': { ...csv('number', 'start', 'end', 'who', 'text'), write: tab },
  'CSV with tabs and no header: start, who, text': { ...csv('start', 'who', 'text'), write: tab, header: false },
  'a table: who, text': markdown('who', 'text'),
  'a table: start, who, text': markdown('start', 'who', 'text'),
  'a table: number, who, text': markdown('number', 'who', 'text'),
  'a table: who, start, text': markdown('who', 'start', 'text'),
  'a table: text, who': markdown('text', 'who'),
  'bars and no table: who, text': { header: false, columns: ['who', 'text'], write: bare },
};
