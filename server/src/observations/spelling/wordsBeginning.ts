/** A word of a text: where it stands, and in small letters with straight apostrophes. */
interface WordIn {
  readonly from: number;
  readonly to: number;
  readonly small: string;
}

/**
 * The words of a text that begin with one of some characters, given by their codes. A word is letters, with apostrophes and
 * hyphens inside. Nearly all words are passed over by their first character, so that a whole transcript is searched in one
 * walk.
 */
export function wordsBeginning(text: string, beginnings: ReadonlySet<number>): readonly WordIn[] {
  const found: WordIn[] = [];
  let at = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) {
      at++;
      continue;
    }
    const from = at;
    while (at < text.length && isInWord(text, at)) at++;
    if (beginnings.has(first))
      found.push({ from, to: at, small: text.slice(from, at).toLowerCase().replace(/’/g, "'") });
  }
  return found;
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return true;
  const isInside = code === APOSTROPHE || code === CURLY || code === HYPHEN;
  // Not that of `Ann's`.
  return isInside && isLetter(text.charCodeAt(at + 1)) && (code === HYPHEN || isLetter(text.charCodeAt(at + 2)));
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;

/** Letters, and beyond the Latin, Greek and Cyrillic ones whatever is no punctuation mark of these. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}
