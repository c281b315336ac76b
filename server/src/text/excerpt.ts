/**
 * The start of a text on one line: at most `limit` characters, and an ellipsis where that is not all of it.
 * It is cut behind a whole word, or between two characters where no word ends in the second half, as in scripts without
 * spaces; never inside a character. The mark of a quotation in Markdown (`> `) before it is none of its words.
 */
export function excerpt(text: string, limit: number): string {
  const all = text.trim().replace(QUOTATION, '');
  // A paragraph may be a megabyte long; what cannot be shown need not be tidied.
  const start = all.slice(0, 8 * limit).replace(/[\uD800-\uDBFF]$/, '');
  const characters = Array.from(start.replace(/\s+/g, ' '));
  if (start.length === all.length && characters.length <= limit) return characters.join('');
  return `${cut(characters, limit).replace(/[\s,;:–—-]+$/, '')}…`;
}

const QUOTATION = /^(?:>\s{0,3}){1,8}(?=[^\s>])/;

function cut(characters: readonly string[], limit: number): string {
  const head = characters.slice(0, limit);
  const gap = characters[limit] === ' ' ? limit : head.lastIndexOf(' ');
  return head.slice(0, gap > limit / 2 ? gap : limit).join('');
}
