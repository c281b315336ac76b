/**
 * The start of a text on one line: at most `limit` characters, and an ellipsis where that is not all of it.
 * It is cut behind a whole word, or between two characters where no word ends in the second half, as in scripts without
 * spaces; never inside a character.
 */
export function excerpt(text: string, limit: number): string {
  // A paragraph may be a megabyte long; what cannot be shown need not be tidied.
  const start = text
    .trimStart()
    .slice(0, 8 * limit)
    .replace(/\s+|[\uD800-\uDBFF]$/g, (found) => (found.trim() === '' ? ' ' : ''))
    .trimEnd();
  const characters = Array.from(start);
  return characters.length <= limit ? start : `${cut(characters, limit).replace(/[\s,;:–—-]+$/, '')}…`;
}

function cut(characters: readonly string[], limit: number): string {
  const head = characters.slice(0, limit);
  const gap = characters[limit] === ' ' ? limit : head.lastIndexOf(' ');
  return head.slice(0, gap > limit / 2 ? gap : limit).join('');
}
