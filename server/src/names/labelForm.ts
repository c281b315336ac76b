import { isTitle } from '../language/titles';

/** Initials, or some letters and a number: `AB`, `P1`, `TO036`. */
export function isCode(label: string): boolean {
  return /^\p{Lu}{1,4}\d{0,4}$/u.test(label);
}

/** `ANN LEE`, `McLEOD`: of two capitals at least, and no small letter. */
export function isInCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label.replace(/^Mc/, ''));
}

/** `ann_lee`: one word, which begins with a small letter. */
export function isHandle(label: string): boolean {
  return /^\p{Ll}\S*$/u.test(label);
}

/** `MR. BOEHNE`, `Chairman Reyes`, `The PRESIDING OFFICER`: a title and more. */
export function isTitled(label: string): boolean {
  const words = label.replace(/^the /i, '').split(/[\s.]+/);
  return label.length <= 45 && words.length >= 2 && words.slice(0, 2).some(isTitle) && /^\p{Lu}/u.test(words[0] ?? '');
}
