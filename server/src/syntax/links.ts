import { UNDRESSED } from './blanked';

/** The target of a link in Markdown, in its parentheses; addresses have pairs of parentheses in them, too. */
export const TARGET = String.raw`\((?:[^()\s]|\([^()\s]{0,100}\)){3,300}\)`;

/** What may stand before a label: blanks, what was blanked out, emphasis, marks of headings, quotations and items. */
const LEAD = String.raw`[\s*_#>|•–-]{0,16}(?:\d{1,4}[.)][ ]+)?`;

/** A link at a line's beginning, in Markdown, around the words that could be a label: `[Ann Lee](https://…)`. */
const LINK = new RegExp(String.raw`^(?<lead>${LEAD})\[(?<words>[^[\]]{1,80})(?<target>\]${TARGET})`, 'u');

/** Bold of wikis, or bold italics, behind the marks of items: `'''Ann Lee''': text`, `* '''Liam O'Brien:''' text`. */
const QUOTES = /^(?<lead>[\s:;*#•–-]{0,8})(?<open>'{3}(?:'')?)(?<words>[^\s'](?:[^'\n]|'(?!')){0,80})\k<open>/u;

/** A line with a link around its first words, or the apostrophes of a wiki's bold, written as blanks and as emphasis of Markdown; as long as before. */
export function withoutLink(line: string): string {
  const { lead, words, target } = (line.includes('](') ? LINK.exec(line)?.groups : undefined) ?? {};
  if (lead === undefined || words === undefined || target === undefined) return withoutQuotes(line);
  const plain = `${lead}${UNDRESSED}${words}${UNDRESSED.repeat(target.length)}`;
  return plain + line.slice(plain.length);
}

/** A line with the apostrophes of a wiki's bold around its first words written as emphasis of Markdown; as long as before. */
export function withoutQuotes(line: string): string {
  const { lead, open, words } = QUOTES.exec(line)?.groups ?? {};
  if (lead === undefined || open === undefined || words === undefined) return line;
  const plain = `${lead}${'**'.padStart(open.length, UNDRESSED)}${words}${'**'.padEnd(open.length, UNDRESSED)}`;
  return plain + line.slice(plain.length);
}
