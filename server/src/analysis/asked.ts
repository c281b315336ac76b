import { excerpt } from '../text/excerpt';
import type { Said } from './speech';
import type { Spoken } from './spokenLines';

/** The most characters an outline shows of a question, as decided for every program that reads it. */
const LONGEST = 80;

/**
 * What is asked, in one line: the text from a place on, cut at a word to 80 characters with an ellipsis; a leading
 * annotation (`[crosstalk]`) is not asked.
 */
export function askedText({ lines, silent }: Spoken, from: Said, endLine: number): string {
  let text = '';
  for (let at = from.line; at <= endLine && text.length <= 4 * LONGEST; at++) {
    if (silent.has(at)) continue;
    text += ` ${lines[at]?.text.slice(at === from.line ? from.from : 0, 8 * LONGEST) ?? ''}`;
  }
  return excerpt(text.replace(/^\s*[[({（【][^\])}）】]{1,60}[\])}）】]\s*(?=\S)/, ''), LONGEST);
}
