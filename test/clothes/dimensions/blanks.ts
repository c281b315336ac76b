/** What is done to the blanks of the line that bears the label. `label` is where it stands in it. */
export interface Blanks {
  readonly label?: (label: string) => string;
  readonly line?: (line: string) => string;
  /** What the lines between turns, that are blank, hold. */
  readonly between?: string;
}

const NO_BREAK = '\u00a0';
const all = (blank: string): Blanks => ({ label: (label) => label.replaceAll(' ', blank) });

export const BLANKS: Readonly<Record<string, Blanks>> = {
  'plain blanks': {},
  'no-break blanks in the label': all(NO_BREAK),
  'narrow blanks in the label': all('\u202f'),
  'wide blanks in the label': all('\u3000'),
  'two blanks in the label': all('  '),
  'no-break blanks everywhere': { line: (line) => line.replaceAll(' ', NO_BREAK) },
  'thin blanks everywhere': { line: (line) => line.replaceAll(' ', '\u2009') },
  'indented by blanks': { line: (line) => `    ${line}` },
  'indented by a tab': { line: (line) => `\t${line}` },
  'indented by no-break blanks': { line: (line) => `${NO_BREAK}${NO_BREAK}${line}` },
  'indented by wide blanks': { line: (line) => `\u3000\u3000${line}` },
  'a mark of direction before': { line: (line) => `\u200f${line}` },
  'a byte order mark before': { line: (line) => `\ufeff${line}` },
  'a blank without width before': { line: (line) => `\u200b${line}` },
  'blanks at the end': { line: (line) => `${line}   ` },
  'blanks on blank lines': { between: '  ' },
  'no-break blanks on blank lines': { between: NO_BREAK },
};
