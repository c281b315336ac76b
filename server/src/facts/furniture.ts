import { saysFootWords, saysSureFootWords, standsBetweenParagraphs } from '../language/pages';
import type { Line } from '../syntax/line';
import { plainBlanks } from '../text/blanks';
import type { LineView } from './fact';
import { fact } from './fact';

/** Rights, which nobody says. */
const RIGHTS = /©|\(c\) ?\d{4}/i;

/** The end of a tape, a rule, an address: alone on a line. */
const ALONE = /^(?:end|-30-|#{3,}|\*{3,}|-{3,}|_{3,}|={3,}|https?:\/\/\S+)$|\[end/i;
const FULL_STOPS = `.?!…。？！؟।"”’»)]—–-`;

/** Whether a line closes as a sentence does: with a full stop, a quote, a bracket or a dash. */
export function closes({ text }: Line): boolean {
  return isClosedText(text);
}

function isClosedText(text: string): boolean {
  const last = text.trimEnd().slice(-1);
  return last !== '' && FULL_STOPS.includes(last);
}

/** The same for a pass over a document. */
export const isClosed = fact(closes);

/** Whether a line has words that lines of a page's foot have. */
export function hasFootWords({ text }: Pick<Line, 'text'>): boolean {
  return isFurniture(plainBlanks(text));
}

function isFurniture(text: string): boolean {
  return saysFootWords(text) || RIGHTS.test(text) || ALONE.test(text);
}

/** The same for a pass over a document. */
export const isOfFoot: (line: LineView) => boolean = fact(hasFootWords);

/** Whether a line by itself is of a page's foot, and no sentence about such things. */
export function isFurnitureLine(line: Line | undefined): boolean {
  if (line === undefined || line.blank || line.text.length > 200) return false;
  const text = plainBlanks(line.text);
  return isFurniture(text) && (RIGHTS.test(text) || saysSureFootWords(text) || !isClosedText(text));
}

/** Whether a line is nothing but what web pages put between paragraphs. */
export function isPageLine(line: string): boolean {
  return line.length <= 100 && standsBetweenParagraphs(plainBlanks(line));
}

/** How long a line is in characters, for sums; a letter that is typed changes it. */
export const lengthOf = fact(({ text }) => text.length);

/** Whether a line has fewer characters than a paragraph of speech, and than a long one. */
export const isShort = fact(({ text }) => text.length < 200);
export const isNoParagraph = fact(({ text }) => text.length < 300);
