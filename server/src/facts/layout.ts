import { fact } from './fact';

/** Below the head of a table: `|---|:---:|`. */
const TABLE_RULE = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/;

/** Whether a line is the rule between a table's head and its rows. */
export const isTableRule = fact(({ text }) => TABLE_RULE.test(text));

/** How many chevrons a line begins with, as mail quotes and captions mark who speaks: none, one, or two for more. */
export const quoteMarks = fact(({ text }) => (!text.startsWith('>') ? 0 : text.startsWith('>>') ? 2 : 1));

/** The column of a line's first character that is no blank; -1 where there is none. */
export const indentOf = fact(({ text }) => text.search(/\S/));
