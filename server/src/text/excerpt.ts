/**
 * The start of a text on one line: at most `limit` characters, and an ellipsis where that is not all of it.
 * It is cut behind a whole word, or between two characters where no word ends in the second half, as in scripts without
 * spaces; never inside a character. The mark of a quotation in Markdown (`> `) before it is none of its words.
 */
export function excerpt(text: string, limit: number): string {
  const all = text.trim().replace(QUOTATION, '');
  // A paragraph may be a megabyte long; what cannot be shown need not be tidied.
  const start = all.slice(0, 8 * limit).replace(/[\uD800-\uDBFF]$/, '');
  const line = start.replace(BLANKS, ' ');
  const end = offsetOf(line, limit);
  if (start.length === all.length && end === line.length) return line;
  return `${line.slice(0, cutAt(line, end, offsetOf(line, Math.floor(limit / 2)))).replace(/[\s,;:–—-]+$/, '')}…`;
}

const QUOTATION = /^(?:>\s{0,3}){1,8}(?=[^\s>])/;

/** Blanks that are not one space: an outline has thousands of excerpts made, and spaces stay as they are. */
const BLANKS = /\s{2,}|[^\S ]/g;

/** The offset behind so many characters, of which some take two code units; the end of a text that has no more. */
function offsetOf(text: string, characters: number): number {
  let offset = 0;
  for (let count = 0; count < characters && offset < text.length; count++)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function cutAt(line: string, end: number, middle: number): number {
  const gap = line.charAt(end) === ' ' ? end : line.lastIndexOf(' ', end - 1);
  return gap > middle ? gap : end;
}
