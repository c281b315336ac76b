import { distance } from './distance';
import { labelKey } from './key';

/** Shares a word with the other label, or differs from it by a slip of the fingers. */
export function isKin(label: string, other: string): boolean {
  const a = labelKey(label);
  const b = labelKey(other);
  const shared = b.split(/[\s()]+/).some((word) => word.length > 2 && a.split(/[\s()]+/).includes(word));
  if (shared || (a.length >= 2 && /\p{Lo}/u.test(a) && (b.endsWith(a) || a.endsWith(b)))) return true;
  return Math.min(a.length, b.length) >= 4 && distance(a, b, 3) <= slipsIn(Math.max(a.length, b.length));
}

/** Old scans go wrong more than once in a long word. */
function slipsIn(length: number): number {
  if (length < 8) return 1;
  return length < 10 ? 2 : 3;
}
