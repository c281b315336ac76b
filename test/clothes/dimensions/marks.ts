import type { Separator } from './separators';
import { ALL_SEPARATORS, hasColon, isAlone, isBelow, isSign, SEPARATORS } from './separators';

/** How a label is set apart. */
export interface Mark {
  readonly separators: readonly Separator[];
  /** What stands before a time that stands before the label. */
  readonly lead?: (at: number) => string;
  /** The label with its marks and its separator, up to what is said. */
  readonly write: (label: string, separator: string) => string;
}

const COLONS = ALL_SEPARATORS.filter(hasColon);
const BELOW = ALL_SEPARATORS.filter(isBelow);
const UNMARKED = ALL_SEPARATORS.filter((one) => one !== 'nothing');
/** The forms that are set before a label where the text follows on the line, or below behind a colon. */
const IN_LINE = UNMARKED.filter(
  (one) =>
    !isAlone(one) &&
    !isSign(one) &&
    !['a stop and a dash', 'a stop and a hyphen', 'a stop and a long dash', 'a stop'].includes(one),
);
const AROUND = ALL_SEPARATORS.filter(
  (one) => !SEPARATORS[one].startsWith('.') && one !== 'a wide blank' && !isSign(one),
);

const around = (open: string, close = open): Mark => ({
  separators: AROUND,
  write: (label, separator) => `${open}${label}${close}${separator}`,
});

/** The separator inside the marks, what is blank about it outside. */
const inside = (open: string, close = open): Mark => ({
  separators: COLONS,
  write: (label, separator) => {
    const colon = separator.trimEnd();
    return `${open}${label}${colon}${close}${separator.slice(colon.length) || ' '}`;
  },
});

const plain = (label: string, separator: string) => `${label}${separator}`;
const before = (lead: (at: number) => string): Mark => ({ separators: IN_LINE, lead, write: plain });
const heading = (marks: string): Mark => ({ separators: BELOW, lead: () => `${marks} `, write: plain });

export const MARKS: Readonly<Record<string, Mark>> = {
  'no mark': { separators: UNMARKED, write: plain },
  bold: around('**'),
  'bold with the colon': inside('**'),
  'bold with underscores': inside('__'),
  italics: around('*'),
  'italics with the colon': inside('_'),
  'bold in italics': inside('***'),
  'bold in HTML': inside('<b>', '</b>'),
  'strong in a paragraph of HTML': inside('<p><strong>', '</strong>'),
  'square brackets': around('[', ']'),
  braces: around('{', '}'),
  parentheses: { ...around('(', ')'), separators: COLONS },
  'ideographic brackets': { ...around('【', '】'), separators: COLONS },
  'a link': { ...around('[', '](https://example.org/people)'), separators: COLONS },
  'a link in bold': around('**[', '](https://example.org/people)**'),
  'bold in a link': around('[**', '**](https://example.org/talk?t=12)'),
  'bold of a wiki': { ...around("'''"), separators: COLONS },
  'numbers of questions': { separators: COLONS, lead: (at) => `Q${at + 1}    `, write: plain },
  'a circle': before(() => '○'),
  'a diamond': before(() => '◆ '),
  'a picture': before(() => '🎙 '),
  'numbers in brackets': before((at) => `[${at + 1}] `),
  'numbers in parentheses': before((at) => `(${at + 1}) `),
  'a heading': heading('#'),
  'a second heading': heading('##'),
  'a fourth heading': heading('####'),
  'a sixth heading': heading('######'),
  'a bold heading': { ...heading('###'), write: (label, separator) => `**${label}**${separator}` },
  chevrons: before(() => '>> '),
  'an item of a list': before(() => '- '),
  'an item with a star': before(() => '* '),
  'an item with a bullet': before(() => '• '),
  'a bold item': { ...around('**'), separators: COLONS, lead: () => '- ' },
  'a quotation': before(() => '> '),
  'numbered turns': before((at) => `${at + 1}. `),
  'numbered turns in parentheses': before((at) => `${at + 1}) `),
  'numbers without a stop': before((at) => `${at + 1} `),
  'numbers behind a tab': before((at) => `${at + 1}\t`),
  'a sign before the name': { separators: IN_LINE, write: (label, separator) => `@${label}${separator}` },
};
