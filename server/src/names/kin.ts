import { distance } from './distance';
import { isTitle } from '../language/titles';

/** Whether a label shares a word with another, or differs from it by a slip of the fingers. Both are label keys. */
export function isKin(a: string, b: string): boolean {
  if (isInitials(a, b) || isInitials(b, a) || isTitleOf(a, b) || isTitleOf(b, a)) return true;
  if (sharesWord(a, b) || (a.length >= 2 && /\p{Lo}/u.test(a) && (b.endsWith(a) || a.endsWith(b)))) return true;
  return (
    Math.min(a.length, b.length) >= 4 && sameDigits(a, b) && distance(a, b, 3) <= slipsIn(Math.max(a.length, b.length))
  );
}

/** `dr` of `dr reyes`: the title alone. */
function isTitleOf(title: string, name: string): boolean {
  return isTitle(title) && name.startsWith(`${title} `);
}

/** `Speaker 1` and `Speaker 2` differ on purpose. */
export function sameDigits(a: string, b: string): boolean {
  return digitsIn(a) === digitsIn(b);
}

function digitsIn(key: string): string {
  return /\d/.test(key) ? key.replace(/\D/g, '') : '';
}

/** `mr` of `maria reyes`. */
function isInitials(code: string, name: string): boolean {
  const words = name.split(/[ -]/);
  return (
    code.length >= 2 && words.length === code.length && words.every((word, at) => word.startsWith(code.charAt(at)))
  );
}

function sharesWord(a: string, b: string): boolean {
  const words = wordsOf(a);
  return wordsOf(b).some((word) => word.length > 2 && words.includes(word));
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[\s()]+/);
}

/** Old scans go wrong more than once in a long word. */
function slipsIn(length: number): number {
  if (length < 8) return 1;
  return length < 10 ? 2 : 3;
}
