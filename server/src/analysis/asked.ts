import type { Line } from '../syntax/line';
import type { Said } from './speech';

/** The most characters an outline shows of a question, as decided for every program that reads it. */
const LONGEST = 80;

/** What is asked, in one line: the text from a place on, cut at a word to 80 characters with an ellipsis. */
export function askedText(lines: readonly Line[], from: Said, endLine: number): string {
  let text = '';
  for (let at = from.line; at <= endLine && text.length <= 4 * LONGEST; at++) {
    text += ` ${lines[at]?.text.slice(at === from.line ? from.from : 0, 8 * LONGEST) ?? ''}`;
  }
  return cut(text.replace(/\s+/g, ' ').trim());
}

/** Cuts between words where there are words, between characters in scripts without spaces; never inside a character. */
function cut(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const head = characters.slice(0, LONGEST).join('');
  const space = characters[LONGEST] === ' ' ? head.length : head.lastIndexOf(' ');
  return `${head.slice(0, space > LONGEST / 2 ? space : head.length).replace(/[\s,;:—–-]+$/u, '')}…`;
}
