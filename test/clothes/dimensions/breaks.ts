/** How paragraphs are broken into lines. */
export interface Wrap {
  readonly columns: number;
  /** Behind so many blanks a further line begins. */
  readonly rest: string;
}

const WIDE = { columns: Infinity, rest: '' };

export const WRAPS: Readonly<Record<string, Wrap>> = {
  'a line for a paragraph': WIDE,
  'broken at 72 columns': { columns: 72, rest: '' },
  'broken at 48 columns': { columns: 48, rest: '' },
  'broken and set in': { columns: 66, rest: '    ' },
  'broken and set in by a tab': { columns: 66, rest: '\t' },
};

/** What stands between two turns: so many lines, of which an empty one is a blank line. */
export const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  'a blank line': [''],
  'no blank line': [],
  'two blank lines': ['', ''],
  'a rule': ['', '---', ''],
  stars: ['', '* * *', ''],
};

export const ENDS: Readonly<Record<string, string>> = { 'line feeds': '\n', 'carriage returns': '\r\n' };

/** A line broken between words, and between characters where a script has no blanks. */
export function brokenAt(line: string, { columns, rest }: Wrap): readonly string[] {
  if (line.length <= columns) return [line];
  const lines: string[] = [];
  let left = line;
  while (left.length > columns) {
    const blank = left.lastIndexOf(' ', columns);
    const at =
      blank > rest.length + 8
        ? blank
        : /[\p{Script=Han}\p{Script=Hiragana}]/u.test(left)
          ? columns
          : left.indexOf(' ', columns);
    if (at < 0) break;
    lines.push(left.slice(0, at));
    left = rest + left.slice(at).trimStart();
  }
  return [...lines, left];
}
