import type { Source } from '../checkFile';
import { printable, widthOf } from './printable';

/** A line of a text, and below it marks under the part that is meant. */
export interface Frame {
  readonly text: string;
  readonly marks: string;
}

/** So much of a line is shown before what is meant, where not all of it has room. */
const BEFORE = 20;

/** Puts marks under a part of a line; of a line that is wider than so many columns, what stands around that part. */
export function frameOf({ text, from, to }: Source, width: number): Frame {
  const shown = (part: string) => printable(part.replaceAll('\t', ' '));
  const head = Array.from(shown(text.slice(0, from)));
  const meant = shown(text.slice(from, to));
  const tail = shown(text.slice(to));
  const isWide = widthOf(head.join('') + meant + tail) > width;
  const start = isWide && head.length > BEFORE ? `${ELLIPSIS}${head.slice(-BEFORE).join('')}` : head.join('');
  const line = fitted(start + meant + tail, width);
  const marked = widthOf(line.slice(start.length, start.length + meant.length));
  return { text: line.trimEnd(), marks: ' '.repeat(widthOf(start)) + '^'.repeat(Math.max(1, marked)) };
}

const ELLIPSIS = '…';

/** As much of a text as fits into so many columns, with an ellipsis where that is not all. */
function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let line = '';
  let columns = 0;
  for (const character of text) {
    columns += widthOf(character);
    if (columns >= width) return line + ELLIPSIS;
    line += character;
  }
  return line;
}
