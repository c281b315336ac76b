/** Blanks that are no plain ones: those that do not break, or are of another width. */
export const ODD_BLANKS = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;

/** Marks without a width: of direction, of bytes, between letters. */
export const UNSEEN = String.raw`\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff`;

const ODD = new RegExp(`[${ODD_BLANKS}]`, 'g');

/** Those that stand beyond the first 256 characters: a text of such characters alone, as V8 has them, is not even searched. */
const WIDE = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * A text with a plain blank in place of each other one, as web pages and word processors write them, for code that looks for
 * words; as long as before, so that offsets hold. Tabs stay.
 */
export function plainBlanks(text: string): string {
  // Nearly all texts have none.
  return text.includes('\u00a0') || WIDE.test(text) ? text.replace(ODD, ' ') : text;
}
