import { excerpt } from '../text/excerpt';
import type { Paragraph } from './paragraphs';

/** The most characters an outline shows of a question, as decided for every program that reads it. */
const LONGEST = 80;

/**
 * What is asked, in one line: what paragraphs say from an offset in the text of the first one on, cut at a word to 80
 * characters with an ellipsis; a leading annotation (`[crosstalk]`) is not asked.
 */
export function askedText(paragraphs: readonly Paragraph[], from: number): string {
  let text = '';
  for (const paragraph of paragraphs) {
    if (text.length >= 4 * LONGEST) break;
    const start = text === '' ? from : paragraph.from;
    text += ` ${paragraph.text.slice(start, start + 4 * LONGEST)}`;
  }
  return excerpt(text.replace(/^\s*[[({（【][^\])}）】]{1,60}[\])}）】]\s*(?=\S)/, ''), LONGEST);
}
