import { p, table, word } from './word';

/** A file that was made to be slow: what it is called, how large it is tried, in letters of what is inside, and how it looks. */
interface SlowInput {
  readonly name: string;
  readonly size: number;
  readonly make: (size: number) => string | Uint8Array;
}

const GONE = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Ann: x</w:t></w:r></w:p>';
const OPEN = '<w:p><w:r><w:t>Ann: x</w:t></w:r>';
const CELL = `<w:tbl><w:tr><w:tc>${p('Ann: x')}`;

export const SLOW_INPUTS: Readonly<Record<string, SlowInput>> = {
  'paragraphs in paragraphs': { name: 'a.docx', size: 1e6, make: (size) => word(OPEN.repeat(size / 37)) },
  'tables in tables': { name: 'a.docx', size: 5e5, make: (size) => word(CELL.repeat(size / CELL.length)) },
  'paragraphs whose ends are deleted': { name: 'a.docx', size: 5e5, make: (size) => word(GONE.repeat(size / 83)) },
  'many paragraphs in a cell': {
    name: 'a.docx',
    size: 3e5,
    make: (size) => word(table([Array.from({ length: size / 100 }, () => 'Ann: x').join('\n')])),
  },
  'tags that are never closed': { name: 'a.html', size: 5e5, make: (size) => '<b>'.repeat(size / 3) },
  'divisions in divisions': { name: 'a.html', size: 5e5, make: (size) => '<div>x'.repeat(size / 6) },
  'lists in lists': { name: 'a.html', size: 5e5, make: (size) => '<ul><li>Ann: x'.repeat(size / 14) },
  'tables in tables of a page': { name: 'a.html', size: 1e6, make: (size) => '<table><tr><td>x'.repeat(size / 16) },
  'a label of blanks': { name: 'a.csv', size: 5e4, make: (size) => tableWith(`A${' '.repeat(size)}x`) },
  'a label of lines': { name: 'a.csv', size: 5e4, make: (size) => tableWith(`A${'\n '.repeat(size / 2)}x`) },
};

function tableWith(label: string): string {
  return `speaker,text\nBen,Why?\n"${label}",So.\n`;
}

/** How many times as long it takes to do something with four times as much: of three tries each, the best. */
export function growth<T>(size: number, make: (size: number) => T, work: (made: T) => unknown): number {
  const [once, more] = [size, 4 * size].map((many) => {
    const made = make(many);
    const tries = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work(made);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...tries);
  });
  // What takes no time has no growth: in microseconds.
  return (more ?? 0) / Math.max(once ?? 0, 50_000);
}
