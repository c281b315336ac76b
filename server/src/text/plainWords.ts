/** Marks behind letters, such as accents. */
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\0-\x7f]+/g;

/** A text in small letters without accents, by which one finds it however it is typed. */
export function plain(text: string): string {
  // What is ASCII already is most of a text, and would take most of the time.
  const letters = text.replace(NOT_ASCII, (run) => run.normalize('NFKD').replace(MARKS, ''));
  // Which of its two small forms a sigma has depends on what stands behind it.
  return letters.toLowerCase().replaceAll('ς', 'σ');
}

/** The words of a text, as `plain` writes them; whatever is neither letter nor digit parts them. */
export function plainWords(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Fewer letters stand in their order in any word. */
export const TELLING = 3;

/**
 * Whether a word begins with the first of some letters and has the others behind it in their order, with others between
 * them or not: `council` has `cncl`. Never for fewer than three letters, or for a text in place of a word.
 */
export function hasInOrder(word: string, letters: string): boolean {
  if (letters.length < TELLING || !word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
