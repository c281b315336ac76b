/** Scripts that are written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。！？，；：」』）]/u;

/** Whether a character is of a script without blanks between words, or its punctuation. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}

/** What goes between two sentences on one line. */
export function blankBetween(before: string, behind: string): string {
  const isNone = before === '' || isUnspaced(before.slice(-1)) || isUnspaced(behind.slice(0, 1));
  return isNone ? '' : ' ';
}
