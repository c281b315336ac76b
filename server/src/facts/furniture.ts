import type { Line } from '../syntax/line';
import { plainBlanks } from '../text/blanks';
import type { LineView } from './fact';
import { fact } from './fact';

/** Words of a page's foot, of a transcriber and of a tape. */
const FURNITURE =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|版权所有|责任编辑|责编|[编編][辑輯][:：]|suggest to a friend|share (?:this|on)|print (?:this|page)|\b(?:facebook|twitter|linkedin)\b|subscribe|newsletter|follow us|contact us|privacy|terms of use|back to top|related (?:links|articles|stories)|tags?:|transcri(?:bed|ption|ber) by|transcript (?:prepared|provided|by|was|has)|edited (?:for|by)|recorded (?:on|in|at|by)|end of (?:the )?(?:transcript|interview|recording|tape|audio|side)|\[end|^(?:end|-30-|#{3,}|\*{3,}|-{3,}|_{3,}|={3,})$|^https?:\/\/\S+$/i;
const FULL_STOP = /[.?!…。？！؟।"”’»)\]—–-]\s*$/;

/** Whether a line closes as a sentence does: with a full stop, a quote, a bracket or a dash. */
export function closes({ text }: Line): boolean {
  return FULL_STOP.test(text);
}

/** The same for a pass over a document. */
export const isClosed = fact(closes);

/** Whether a line has words that lines of a page's foot have. */
export function hasFootWords({ text }: Pick<Line, 'text'>): boolean {
  return FURNITURE.test(plainBlanks(text));
}

/** The same for a pass over a document. */
export const isOfFoot: (line: LineView) => boolean = fact(hasFootWords);

/** Whether a line by itself is of a page's foot, and no sentence that somebody says about such things. */
export function isFurnitureLine(line: Line | undefined): boolean {
  if (line === undefined || line.blank || line.text.length > 200) return false;
  const text = plainBlanks(line.text);
  return FURNITURE.test(text) && (SURELY_FURNITURE.test(text) || !FULL_STOP.test(text));
}

const SURELY_FURNITURE =
  /©|\(c\) ?\d{4}|all rights reserved|transcri(?:bed|ption) by|end of (?:the )?(?:transcript|interview|recording|tape|audio)/i;

/** Whether a line is nothing but what web pages put between paragraphs. */
export function isPageLine(line: string): boolean {
  return line.length <= 100 && PAGE_LINE.test(plainBlanks(line));
}

const PAGE_LINE =
  /^\s*[[(*_]{0,3}(?:advertisement|(?:story|article|interview) continues (?:below|after)[^.?!]*|skip to (?:main )?content|back to top|sign up (?:for|to) [^.?!]*newsletters?|share (?:this|on (?:facebook|twitter|x|linkedin))[^.?!]*|print this page|(?:copyright )?© ?\d{4}.*|all rights reserved\.?|read more(?::.*|)|related (?:articles|stories|links|topics):?|photo credit:.*)[\])*_]{0,3}\s*$/i;

/** How long a line is in characters, for sums; a letter that is typed changes it. */
export const lengthOf = fact(({ text }) => text.length);

/** Whether a line has fewer characters than a paragraph of speech, and than a long one. */
export const isShort = fact(({ text }) => text.length < 200);
export const isNoParagraph = fact(({ text }) => text.length < 300);
