import { excerpt } from '../text/excerpt';
import type { Said } from './speech';
import type { SpokenLine } from './spokenLines';

/** The most characters an outline shows of a question, as decided for every program that reads it. */
const LONGEST = 80;

/**
 * What is asked, in one line: what a turn says from a place on, cut at a word to 80 characters with an ellipsis; a leading
 * annotation (`[crosstalk]`) is not asked.
 */
export function askedText(spoken: readonly SpokenLine[], { line: first, from }: Said): string {
  let text = '';
  for (const { line, at } of spoken) {
    if (at < first) continue;
    if (text.length > 4 * LONGEST) break;
    text += ` ${line.text.slice(at === first ? from : 0, 8 * LONGEST)}`;
  }
  return excerpt(text.replace(/^\s*[[({（【][^\])}）】]{1,60}[\])}）】]\s*(?=\S)/, ''), LONGEST);
}
