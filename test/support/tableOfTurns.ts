/** What is said in the made-up tables below: with commas, semicolons, quotation marks and breaks. */
const SAID = [
  ['Ines', 'Where did you learn to weld, and when?'],
  ['Tobias', 'From my aunt; she had a yard.'],
  ['', 'It was at the canal, "below the bridge".'],
  ['Ines', 'And she?'],
  ['Tobias', 'From the navy.\nThey had, as she said,\n\nall that one needs.'],
  ['Ines', 'Was that long ago?'],
  ['Tobias', 'Before the war, I think.'],
] as const;

/** A made-up talk as a table with its columns in some order (`speaker`, `text`, `start`, `no`), cells parted by a mark. */
export function tableOfTurns(columns: readonly string[], mark: ',' | ';' | '\t' | '|', times = 4): string {
  const rows = Array.from({ length: times }).flatMap((_, round) =>
    SAID.map(([speaker, text], at): Readonly<Record<string, string>> => {
      const no = round * SAID.length + at + 1;
      return { speaker, text, no: String(no), start: `0:${String(no % 60).padStart(2, '0')}` };
    }),
  );
  const cell = (value: string) => {
    if (mark === '|') return value.replace(/\n+/g, ' ');
    return /[",;\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const line = (cells: readonly string[]) => (mark === '|' ? `| ${cells.join(' | ')} |` : cells.join(mark));
  const head = [line(columns), ...(mark === '|' ? [line(columns.map(() => '---'))] : [])];
  return [...head, ...rows.map((row) => line(columns.map((name) => cell(row[name] ?? ''))))].join('\n');
}
