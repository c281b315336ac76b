/** Whether a word is no name by its look: a letter stands three times in a row, or a digit among letters. */
export function isGarbled(word: string): boolean {
  return /(\p{L})\1\1/u.test(word) || (/\p{L}{2}/u.test(word) && /\p{Nd}/u.test(word));
}
