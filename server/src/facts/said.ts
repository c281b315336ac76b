import type { Line } from '../syntax/line';
import { plainBlanks } from '../text/blanks';
import { isFact, isSpeech } from '../language/speechlike';
import { personsIn } from '../language/persons';
import { isInterjection } from '../language/utterance';
import { fact } from './fact';

/**
 * Facts of what stands behind a label on its line. Each is asked from the column at which speech begins; tags and blanks at
 * the line's end belong to nothing.
 */

/** Whether nothing stands there: the speech begins on a line below. */
export const saysNothing = fact((line, from) => saidOn(line, from) === '');

/** Whether it is said by somebody, and is no title or name. */
export const isSaid = fact((line, from) => {
  const text = saidOn(line, from);
  return isSpeech(text) || isShortSpeech(text);
});

/** Without an end mark, as notes are taken: `I have one too`, `yeah`, the `+1` of a chat. */
function isShortSpeech(text: string): boolean {
  if (text === '' || text.length > SHORT) return false;
  if (/^[+-]1$/.test(text) || (isInterjection(text) && /\p{L}/u.test(text))) return true;
  const { first, second } = personsIn(text);
  return first + second > 0 && /\s/.test(text);
}

const SHORT = 80;

/** Whether an address stands there, and nothing else. */
export const isAddress = fact((line, from) => /^<?https?:\/\/\S+>?$/.test(saidOn(line, from)));

/** Whether it is a value of one to three words, and no sentence. */
export const isValue = fact((line, from) => {
  const text = saidOn(line, from);
  return isFact(text) && !isShortSpeech(text);
});

/** In the matter before a talk, values have more words: a title, a place. */
const WORDS_BEFORE_TALK = 12;

/** The same for what stands before the talk. */
export const isValueBeforeTalk = fact((line, from) => isFact(saidOn(line, from), WORDS_BEFORE_TALK));

/** Whether it ends with a question mark. */
export const asksAtEnd = fact((line, from) => /[?？؟]["'”’»」*_]*$/.test(saidOn(line, from).slice(-END)));

/** So many characters hold a question mark with what closes behind it. */
const END = 80;

/** Whether anything is asked on a line. */
export const hasQuestionMark = fact(({ text }) => /[?？؟]/.test(text));

/** Whether a line ends with the number of a page behind a row of dots, as in a table of contents. */
export const endsWithPage = fact(({ text }) => /\.{4,}\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/.test(text.slice(-END)));

/** Whether it is nothing but a number. */
export const isNumber = fact((line, from) => /^[\d\s.,:;%–-]+$/.test(saidOn(line, from)));

/** Whether it begins with a colon, as behind the first one of `std::vector`. */
export const startsWithColon = fact(({ text }, from) => text.startsWith(':', from));

/** Whether names follow, and nothing is said: `Presenter: Nadia Kerrigan. Guest: …`, `Presenters: Ann Lee (AL), Bo Ray (BR)`, `WITNESS: ANN LEE [Resumed]`. */
export const isCredit = fact((line, from) => {
  const text = plainBlanks(saidOn(line, from));
  return NAMES.test(text) || (text.includes('**') && NEXT_IN_BOLD.test(text)) || NEXT_PART.test(text);
});

const NAMES =
  /^(?:\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]+)){1,3}(?: \(\p{L}{1,12}\)| \[\p{L}[\p{L} ]{1,20}\])?(?:, | and |; |$))+$/u;
const NEXT_IN_BOLD = /[·|;,]\s*\*\*[^*]{1,60}[:：]\*\*/;
const NEXT_PART = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}[.;,] \p{Lu}\p{L}+:/u;

/** Whether it is a task that somebody is given: `to write to the board`. */
export const isTask = fact((line, from) => /^(?:to|will|should|must)\s|^\p{Ll}/u.test(saidOn(line, from)));

/** Whether it ends with the short name of an employer or a party: `Harbour Board (ALE)`. */
export const endsWithParty = fact((line, from) => /\(\p{Lu}{2,4}\)$/u.test(saidOn(line, from).slice(-PARTY)));

const PARTY = 12;

/** Whether it is a headline, in quotation marks or without a small letter. */
export const isHeadline = fact((line, from) => {
  const said = saidOn(line, from);
  return /^["“«„].*["”»“]$/.test(said) || !/\p{Ll}/u.test(said);
});

/** Whether it is a title as English writes them, in capitals all but its small words: `Where Did You Go`. */
export const isTitleCase = fact((line, from) => {
  const words =
    saidOn(line, from)
      .slice(0, SHORT)
      .match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return words.length > 1 && capitals >= TITLE_CASE * words.length;
});

/** Of its words at least so many. */
const TITLE_CASE = 0.6;

/** Whether it ends a sentence. */
export const isClosed = fact((line, from) => /[.?!]$/.test(saidOn(line, from).slice(-1)));

/**
 * Whether it may be what pages repeat at their head or foot: it has a number, a sign or a wide gap in it, since the same
 * answer may be given again and again.
 */
export const mayBePageHead = fact((line, from) => /\d|©|\s{3}/.test(saidOn(line, from)));

/** What two heads of pages have in common: the text without its numbers, up to a gap. */
export const pageHeadOf = fact((line, from) => plainBlanks(saidOn(line, from)).replace(/\d+|\s{2,}.*$/g, '#'));

/** What stands behind a label, without blanks and tags at its end. */
export function saidOn({ text }: Line, from: number): string {
  const said = text.slice(from).trimEnd();
  return said.endsWith('>') ? said.replace(/(?:<\/?\w{1,10}>\s*)+$/, '') : said;
}
