import { lastBut } from '../text/lastBut';
import { fact } from './fact';

/** From so many characters on a line is speech. */
const LONG = 120;

const MARKS = '.?!…。？！';

/** A letter, and more characters than a title's initials have, before the mark at the end. */
const SENTENCE = /\p{L}[^.?!…。？！]{12,}[.?!…。？！]/u;

/** Whether a text ends with a sentence, with its mark and with what closes behind it. */
function endsWithSentence(text: string): boolean {
  const said = text.trimEnd();
  const end = lastBut(said, `"'”’»)]`);
  if (end < 0 || !MARKS.includes(said.charAt(end))) return false;
  let start = end;
  while (start > 0 && !MARKS.includes(said.charAt(start - 1))) start--;
  return SENTENCE.test(said.slice(start, end + 1));
}

/** Whether a line is plainly speech: long, or a sentence. */
export const isProse = fact(
  ({ text, aside }) => aside === undefined && (text.length >= LONG || endsWithSentence(text)),
);
