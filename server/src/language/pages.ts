import { Phrases } from './phrases';

/** What stands on the pages of transcripts around them. Lines have plain blanks. */

/** Whether a line has words of a page's foot, or of a transcriber. */
export function saysFootWords(line: string): boolean {
  return FOOT.test(line);
}

const FOOT = Phrases.anywhere((said) => said('footWords'));

/** Whether a line has such words that nobody says in a sentence. */
export function saysSureFootWords(line: string): boolean {
  return SURE_FOOT.test(line);
}

const SURE_FOOT = Phrases.anywhere((said) => said('surelyFootWords'));

/** Whether a line is one that web pages put between paragraphs; marks of emphasis aside. */
export function standsBetweenParagraphs(line: string): boolean {
  return PAGE_LINE.test(line);
}

const PAGE_LINE = Phrases.atStart(
  (said) =>
    String.raw`\s*[[(*_]{0,3}(?:${said('pageLines')}|${said('pageLineBeginnings')}[^.?!]*|(?:copyright )?© ?\d{4}.*)[\])*_]{0,3}\s*$`,
);
