import { LETTERS } from './notation';
import type { Entries } from './phrases';
import { Phrases } from './phrases';

/** What a sentence wants of another, by its mark, its form or its words. */

/** Whether a sentence of a turn asks, or prompts (`Tell us about the dam.`), without a look at who says it. */
export function wantOf(written: string): 'question' | 'prompt' | 'nothing' {
  const sentence = withoutCells(written);
  if (isAsking(sentence)) return 'question';
  return isPrompt(sentence) ? 'prompt' : 'nothing';
}

/** Without the quotation marks and the empty cells of a row: `"Where to?",,0:01:06`. */
function withoutCells(written: string): string {
  const inside = /^[",]/.test(written) ? written.replace(/^,?"?/, '') : written;
  return /[,\d]/.test(inside.slice(-1)) ? inside.replace(CELLS, '') : inside;
}

const CELLS = /"?(?:,(?:\d{1,3}(?::\d\d){1,2})?){1,20}$/;

/** Whether a sentence is a question by its mark, or by the order of its words where the mark was left out. */
export function isAsking(sentence: string): boolean {
  return (
    (ANY_MARK.test(sentence) && MARK.test(sentence)) ||
    sentence.includes('¿') ||
    endsInGreekMark(sentence) ||
    (!sentence.includes('!') && UNMARKED.test(sentence)) ||
    QUESTION_WORD.test(sentence)
  );
}

const ANY_MARK = /[?？؟]/;
const MARK = /[?？؟](?:["'”’»)\]」』)*_,]|\s|<\/?\w{1,20}>)*$/;

/** Whether a sentence prompts without asking. */
export function isPrompt(sentence: string): boolean {
  return PROMPT.test(sentence) || PROMPT_ANYWHERE.test(sentence);
}

/**
 * The Greek question mark is a semicolon, so that only one behind Greek is one. Not by one expression: that would try
 * every letter of a text without full stops up to the text's end.
 */
function endsInGreekMark(sentence: string): boolean {
  const said = sentence.trimEnd();
  return said.endsWith(';') && GREEK.test(said.slice(said.lastIndexOf('?') + 1));
}

const GREEK = /\p{Script=Greek}/u;

/** What may stand before a question or a prompt: a name that is called, and up to three words such as `and` and `please`. */
function leadIn(said: Entries): string {
  return String.raw`(?:[a-zà-ÿ][a-zà-ÿ'’-]{1,20}(?: [a-zà-ÿ'’-]{2,20})?,\s+)?(?:${said('leadIns')}[\s,]+){0,3}`;
}

const UNMARKED = Phrases.atStart((said) => leadIn(said) + said('unmarkedQuestions'));
const QUESTION_WORD = Phrases.anywhere(
  (said) => `${said('questionWords')}[^，。]{0,12}[。？]?$|${said('questionEndings')}[.。]?$`,
);
const PROMPT = Phrases.atStart((said) =>
  [
    `${leadIn(said)}${said('prompts')}(?![${LETTERS}])`,
    `${said('leadIns')}?[，,]?${said('invitations')}[^。]{0,6}${said('tellingVerbs')}`,
  ].join('|'),
);
const PROMPT_ANYWHERE = Phrases.anywhere((said) => said('promptsAnywhere'));
