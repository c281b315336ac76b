/** What stands between a label and what is said. */
export const SEPARATORS = {
  'a colon': ': ',
  'a colon without a blank': ':',
  'a colon between blanks': ' : ',
  'a colon behind a no-break blank': '\u00a0: ',
  'a colon behind a narrow blank': '\u202f: ',
  'a colon before a no-break blank': ':\u00a0',
  'a colon before two blanks': ':  ',
  'a colon before a tab': ':\t',
  'a colon before a wide blank': ':\u3000',
  'a colon before an em blank': ':\u2003',
  'a fullwidth colon': '：',
  'a fullwidth colon and a blank': '： ',
  'a small colon': '﹕',
  'a ratio': '∶',
  'a colon and the text below': ':\n',
  'a fullwidth colon and the text below': '：\n',
  'a colon, a blank line and the text': ':\n\n',
  'a line of its own': '\n',
  'a line of its own, and a blank one': '\n\n',
  'a stop': '. ',
  'a stop and a dash': '.- ',
  'a stop and a hyphen': '. - ',
  'a stop and a long dash': '. — ',
  'a hyphen': ' - ',
  'a dash': ' – ',
  'a long dash': ' — ',
  'a tab': '\t',
  'a bar': ' | ',
  'a wide blank': '\u3000',
  'a close long dash': '—',
  'a greater sign': ' > ',
  'an equals sign': ' = ',
  'a slash': ' / ',
  'a tilde': ' ~ ',
  'an arrow': ' -> ',
  'a gap': '      ',
  nothing: ' ',
} as const;

/** Separators that only a name of a few words with capitals can have, and no other mark. */
const SIGNS: readonly Separator[] = [
  'a close long dash',
  'a greater sign',
  'an equals sign',
  'a slash',
  'a tilde',
  'an arrow',
  'a gap',
];

export function isSign(separator: Separator): boolean {
  return SIGNS.includes(separator);
}

export type Separator = keyof typeof SEPARATORS;

export const ALL_SEPARATORS = Object.keys(SEPARATORS) as readonly Separator[];

export function hasColon(separator: Separator): boolean {
  return /[:：﹕∶]/.test(SEPARATORS[separator]);
}

/** Whether the text stands below. */
export function isBelow(separator: Separator): boolean {
  return SEPARATORS[separator].includes('\n');
}

/** Without a colon, on lines that hold a name and nothing else. */
export function isAlone(separator: Separator): boolean {
  return SEPARATORS[separator].trim() === '' && isBelow(separator);
}
