import { UNDRESSED } from './blanked';

/** What may stand before a label: blanks, what was blanked out, emphasis, marks of headings, quotations and items. */
const LEAD = String.raw`[\s*_#>|•–-]{0,16}(?:\d{1,4}[.)][ ]+)?`;

/** A link at a line's beginning, in Markdown, around the words that could be a label: `[Ann Lee](https://…)`. */
const LINK = new RegExp(String.raw`^(?<lead>${LEAD})\[(?<words>[^[\]]{1,80})(?<target>\]\([^()\s]{3,300}\))`, 'u');

/** Bold of wikis: `'''Ann Lee''': text`. */
const QUOTES = /^(?<lead>[\s:;*#]{0,8})'''(?<words>[^'\n]{1,80}[:：]?)'''/u;

/** A line with a link around its first words, or the apostrophes of a wiki's bold, written as blanks and as emphasis of Markdown; as long as before. */
export function withoutLink(line: string): string {
  if (line.includes('](')) {
    const { lead, words, target } = LINK.exec(line)?.groups ?? {};
    if (lead === undefined || words === undefined || target === undefined) return line;
    const plain = `${lead}${UNDRESSED}${words}${UNDRESSED.repeat(target.length)}`;
    return plain + line.slice(plain.length);
  }
  return line.includes("'''")
    ? line.replace(QUOTES, (_, lead: string, words: string) => `${lead}${UNDRESSED}**${words}**${UNDRESSED}`)
    : line;
}
