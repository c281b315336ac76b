import { isNextKey } from './keyboard';
import { isMisread, isOtherSign } from './likeness';
import { nameWords } from './nameWords';
import { isTitle } from '../language/titles';

/**
 * What a typist's finger does: two letters swapped, one doubled (or one of a pair lost), one lost or added, its neighbour
 * hit; what a scanner does: letters read as digits or as others; and one ideograph typed for another.
 */
export type TypingSlip = 'swapped' | 'doubled' | 'lost' | 'neighbour' | 'misread' | 'sign';

/** The one word in which two labels differ, and how; by their keys. */
export interface NearWords {
  readonly one: string;
  readonly other: string;
  readonly slip: TypingSlip;
}

/** In a shorter word a letter swapped or doubled makes another name; a letter lost or another one does in longer ones, too. */
const SHORT = 4;
const SHORT_FOR_OTHERS = 5;

/**
 * The word in which two labels differ by one slip of a typist, where all others are the same; undefined where they are
 * further apart, where the words are short or codes, or where a name merely ends in another letter, as other names do
 * (`Jan` and `Jana`, `Clark` and `Clarke`): but for the surname of two who bear one given name.
 */
export function nearWords(a: string, b: string): NearWords | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  if (isOtherSign(a, b)) return { one: a, other: b, slip: 'sign' };
  const [words, others] = [nameWords(a), nameWords(b)];
  if (words.length !== others.length) return undefined;
  const at = words.findIndex((word, nth) => word !== others[nth]);
  const [one = '', other = ''] = [words[at], others[at]];
  if (words.some((word, nth) => nth !== at && word !== others[nth]) || !WORD.test(one) || !WORD.test(other))
    return undefined;
  const isSurname = words.slice(0, at).some((word) => !isTitle(word));
  const slip = slipOf(one, other, isSurname);
  return slip && { one, other, slip };
}

const WORD = /^[\p{L}\p{M}\p{Nd}'’-]+$/u;

function slipOf(one: string, other: string, isSurname: boolean): TypingSlip | undefined {
  if (hasDigit(one) || hasDigit(other))
    return hasDigit(one) !== hasDigit(other) && isMisread(one, other) ? 'misread' : undefined;
  return typingSlip(one, other, isSurname) ?? (isMisread(one, other) ? 'misread' : undefined);
}

/** The one slip of a finger by which two words differ; undefined where none does it alone. */
function typingSlip(one: string, other: string, isSurname: boolean): TypingSlip | undefined {
  if (one.length > other.length) return typingSlip(other, one, isSurname);
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let same = 0;
  while (same < one.length - from && one.at(-1 - same) === other.at(-1 - same)) same++;
  const [left, right] = [one.slice(from, one.length - same), other.slice(from, other.length - same)];
  if (left.length === 2 && right.length === 2)
    return one.length >= SHORT && left === `${right.charAt(1)}${right.charAt(0)}` ? 'swapped' : undefined;
  const isDoubled = left === '' && (right === other.charAt(from - 1) || right === other.charAt(from + 1));
  if (isDoubled && right.length === 1 && one.length >= SHORT) return 'doubled';
  // The first letter, and the last, are what tells short names apart: `Jason` and `Mason`, `Maria` and `Mario`.
  if (right.length !== 1 || one.length < SHORT_FOR_OTHERS || from === 0 || (same === 0 && !isSurname)) return undefined;
  if (left === '') return 'lost';
  if (isNextKey(left, right)) return 'neighbour';
  return SCANNED.has(left + right) || SCANNED.has(right + left) ? 'misread' : undefined;
}

/** Letters that scanners take for each other, and that no two spellings of a name differ in. */
const SCANNED = new Set(['ce', 'ef', 'bh', 'nu']);

function hasDigit(word: string): boolean {
  return /\p{Nd}/u.test(word);
}

/** Whether a word is no name by its look: a letter stands three times in a row, or a digit among letters. */
export function isGarbled(word: string): boolean {
  return /(\p{L})\1\1/u.test(word) || (/\p{L}{2}/u.test(word) && hasDigit(word));
}
