/** Of fewer cases nobody can say what a document does as a rule. */
const ENOUGH = 10;

/** Exceptions are at most this share of all cases; one always may be. */
const SHARE = 0.05;

/**
 * Whether so few of all cases are otherwise than the rest that they are exceptions, and not the way of the document.
 * Many a habit differs from house to house; only a break of the document's own is worth a word.
 */
export function isException(few: number, all: number): boolean {
  return all >= ENOUGH && few <= Math.max(1, SHARE * all);
}
