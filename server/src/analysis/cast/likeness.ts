import type { Group } from './candidates';
import { distance } from './distance';
import { isNeighbour } from './keyboard';
import { sameDigits } from './kin';
import { isTitle } from './titles';
import { isGrammar, isParticle, partNamed } from './words';

/** Whether a label names several people at once: `Ann and Bo`, `DH/AR`, `DE, WH`; a degree is nobody (`Mara Lind, PhD`). */
function namesSeveral(label: string): boolean {
  const bare = label.replace(/\([^)]*\)|（[^）]*）/g, '').trim();
  return /\S\s*\/\s*\S|\s(?:&|and|und|et|y|e|和|与)\s/iu.test(bare) || /^\p{L}{1,4}(?:, ?\p{L}{1,4})+$/u.test(bare);
}

/** How one label may be another form of the same name. */
export type Likeness = 'form' | 'slip' | 'title';

/**
 * How `short` could mean the participant that `long` names: as a shorter form of it, by a slip of the fingers, or under
 * another title. Undefined for two names.
 */
export function likeness(
  short: Pick<Group, 'key' | 'places'>,
  long: Pick<Group, 'key' | 'places'>,
): Likeness | undefined {
  if (namesSeveral(short.key) || namesSeveral(long.key)) return undefined;
  const a = nameWords(short.key);
  const b = nameWords(long.key);
  if (isShorterForm(a, b)) return 'form';
  if (short.places.length <= long.places.length && isSlip(short, long)) return 'slip';
  return isOtherTitle(a, b) ? 'title' : undefined;
}

/**
 * Whether two label keys differ by slips alone. Names shorter than four letters, and codes, differ on purpose; so do two
 * short names in which one letter stands for another that no finger takes for it (`Danny` and `Danno`).
 */
export function isSlipOf(wrong: string, right: string): boolean {
  if (wrong === right) return false;
  const shorter = Math.min(wrong.length, right.length);
  if (shorter < 4 || (partNamed(wrong) !== undefined && partNamed(right) !== undefined)) return false;
  if (!sameDigits(wrong, right) || distance(wrong, right, 2) > (shorter >= 8 ? 2 : 1)) return false;
  if (differsInCode(wrong.split(' '), right.split(' '))) return false;
  return wrong.length !== right.length || !differsOnPurpose(wrong, right);
}

/** In names of up to so many letters, one other letter makes another name. */
const SHORT_NAME = 7;

function differsOnPurpose(wrong: string, right: string): boolean {
  const words = right.split(' ');
  const at = wrong.split(' ').findIndex((word, index) => word !== words[index]);
  const [one = '', other = ''] = [wrong.split(' ')[at], words[at]];
  const differing = Array.from(one, (letter, index) => [letter, other.charAt(index)] as const).filter(
    ([a, b]) => a !== b,
  );
  const [pair] = differing;
  return one.length <= SHORT_NAME && differing.length === 1 && pair !== undefined && !isNeighbour(...pair);
}

/** The words of a label's name: parentheses and commas off; an ideographic label is one word. */
export function nameWords(key: string): readonly string[] {
  const bare = key.replace(/\([^)]*\)|（[^）]*）/g, ' ').replace(/,/g, ' ');
  const words = bare.split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? [key] : words;
}

/** `Mayor` or `Okafor` of `Mayor Okafor`, `馆长` of `林馆长`; not `Speaker` of `Speaker 2`. */
function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length === 1 && long.length === 1) return isIdeographicForm(short[0] ?? '', long[0] ?? '');
  if (short.length >= long.length) return false;
  const leads = short.every((word, at) => word === long[at]);
  const ends = short.every((word, at) => word === long[at + long.length - short.length]);
  if (!leads && !ends) return false;
  const rest = leads ? long.slice(short.length) : long.slice(0, long.length - short.length);
  return !rest.every(isCode) && !(short.length === 1 && isCode(short[0] ?? ''));
}

function isIdeographicForm(short: string, long: string): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]+$/u.test(short) || short.length < 2) return false;
  return long.length > short.length && (long.endsWith(short) || long.startsWith(short));
}

function isSlip(rare: Pick<Group, 'key' | 'places'>, common: Pick<Group, 'key' | 'places'>): boolean {
  const much = common.places.length;
  const little = rare.places.length;
  return isSlipOf(rare.key, common.key) && (little <= 2 ? much >= little : much >= 8 * little);
}

/** One name under two titles: `Mrs Okafor`, `Mayor Okafor`. */
function isOtherTitle(a: readonly string[], b: readonly string[]): boolean {
  const one = a.filter((word) => !isTitle(word));
  const other = b.filter((word) => !isTitle(word));
  if (!one.some(isName) || !other.some(isName) || (one.length === a.length && other.length === b.length)) return false;
  return (
    one.join(' ') === other.join(' ') ||
    (isTail(one, other) && one.length < a.length) ||
    (isTail(other, one) && other.length < b.length)
  );
}

/** `The Secretary` and `The Chair` share a word, and no name. */
function isName(word: string): boolean {
  return word.length > 1 && !isGrammar(word) && !isParticle(word);
}

function isTail(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, at) => word === long[at + long.length - short.length]);
}

/** The words that differ are numbers or single letters: `Speaker 1` and `Speaker 2`, `PhD E` and `PhD F`. */
function differsInCode(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at] || (isCode(word) && isCode(b[at] ?? '')));
}

function isCode(word: string): boolean {
  return /^(?:\p{L}\.?|[#№]?\d+|\p{L}\d+)$/u.test(word);
}
