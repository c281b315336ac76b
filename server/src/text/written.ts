/** Whether a character of UTF-16 is a blank, as `\s` and `trim` have it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
}

const SPACE = /\s/;

/** The column of a line's first character that is no blank; its length where there is none. */
export function firstWritten(line: string): number {
  return skipSpaces(line, 0);
}

/** The column of the first character from a column on that is no blank; the line's length where there is none. */
export function skipSpaces(line: string, from: number): number {
  // V8 takes its time to look up the length of a string where it meets strings of all kinds: not in the loop.
  const { length } = line;
  let at = from;
  while (at < length && isSpace(line.charCodeAt(at))) at++;
  return at;
}
