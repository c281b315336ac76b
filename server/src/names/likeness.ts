import type { Likeness } from '../model/join';
import type { LabelCount } from '../model/labelCount';
import { distance } from './distance';
import { isKnownName } from '../language/givenNames';
import { codeKey } from './legend';
import { isNeighbour, isNextKey } from './keyboard';
import { sameDigits } from './kin';
import { perKey } from '../text/perKey';
import type { LabelNames, Name } from './labelNames';
import { labelNames, nameOf } from './labelNames';
import { nameWords } from './nameWords';
import { alternativesOf } from '../language/lists';
import { isTitle } from '../language/titles';
import { namesQuestion, partNamed } from '../language/words';

/**
 * How `short` could mean the participant that `long` names: as a shorter form of it, by a slip of the fingers, or under
 * another title. Undefined for two names.
 */
export function likeness(
  short: LabelCount,
  long: LabelCount,
  legend: ReadonlyMap<string, readonly string[]> = NO_LEGEND,
): Likeness | undefined {
  const [one, other] = [labelNames(short.key), labelNames(long.key)];
  if (legend.size === 0 && short.key !== long.key && areBothPlain(one, other))
    return isMeantByMistake(short, long) && !isSonOf(one, other) ? 'slip' : undefined;
  const [first, second] = [inFull(short.key, legend), inFull(long.key, legend)];
  if (first !== undefined && second !== undefined) return first.join(' ') === second.join(' ') ? 'form' : undefined;
  if (areTwoHolders(one, other) || one.isOfSeveral || other.isOfSeveral) return undefined;
  const kinds = likenessOfNames(namesOf(one, first), namesOf(other, second));
  if (isSonOf(one, other)) return undefined;
  if (kinds.includes('form') || isSamePart(short.key, long.key)) return 'form';
  // A short name in parentheses is a whole label elsewhere; the last word of another's name may be a place or a party.
  if (one.alias === codeKey(long.key) || other.alias === codeKey(short.key)) return 'form';
  if (isMeantByMistake(short, long)) return 'slip';
  if (isOffice(one.names[0], long.key)) return 'title';
  return kinds.includes('title') ? 'title' : undefined;
}

/** Whether two labels are plain names in full, of as many words: none is a form of the other, nor under a title. */
function areBothPlain(one: LabelNames, other: LabelNames): boolean {
  return one.plainWords > 0 && one.plainWords === other.plainWords;
}

/** Whether the usual label may be meant by the rarer one, which was mistyped or misread. */
function isMeantByMistake(rare: LabelCount, usual: LabelCount): boolean {
  if (rare.places.length > usual.places.length) return false;
  if (isSlipOf(rare.key, usual.key) && (isFarRarer(rare, usual) || isNoName(rare.key, usual.key))) return true;
  return isMisread(rare.key, usual.key);
}

const NO_LEGEND: ReadonlyMap<string, readonly string[]> = new Map();

/** The words of the name that a legend gives a label. */
function inFull(key: string, legend: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  return legend.size === 0 ? undefined : legend.get(codeKey(key));
}

type Names = LabelNames['names'];

function namesOf({ names }: LabelNames, full: readonly string[] | undefined): Names {
  return full === undefined ? names : [...names, nameOf(full)];
}

/** Each name of one label against the other's own, and the other way round. */
function likenessOfNames(one: Names, other: Names): readonly (Likeness | undefined)[] {
  const [own, its] = [one[0], other[0]];
  // Nearly all labels hold one name.
  if (one.length === 1 && other.length === 1) return [likenessOfWords(own, its)];
  return [
    ...one.map((name) => likenessOfWords(name, its)),
    ...other.slice(1).map((name) => likenessOfWords(own, name)),
  ];
}

function likenessOfWords(a: Name, b: Name): Likeness | undefined {
  const [words, others] = [a.words, b.words];
  if (isShorterForm(words, others) || isInitialsOf(a, b) || (words.length > 2 && isShorterForm(others, words)))
    return 'form';
  return isOtherTitle(a, b) ? 'title' : undefined;
}

/** Whether a name, by its key, is a label's or a shorter form of it. */
export function isNamedBy(name: string, key: string): boolean {
  return name === key || isSameName(name, key) || isShorterForm(nameWords(name), nameWords(key));
}

/** Whether two labels are one but for what stands in parentheses: `Ann Lee` and `Ann Lee (Host)`, `MARGIT (CONT'D)`. */
export function isSameName(a: string, b: string): boolean {
  if (a === b || bareName(a) !== bareName(b)) return false;
  return !namesQuestion(a) && !namesQuestion(b) && !areTwoHolders(labelNames(a), labelNames(b));
}

const bareName = perKey((key): string => nameWords(key).join(' '));

/**
 * One office that two people hold in turn (`The Acting Speaker (Ms. Lind)`, `The Acting Speaker (Mr. Moor)`), or one part
 * that two have (`Audience (Noor)`, `Audience (Teo)`).
 */
function areTwoHolders({ holder: one }: LabelNames, { holder: other }: LabelNames): boolean {
  if (one === undefined || other === undefined) return one?.isOneOfGroup ?? other?.isOneOfGroup ?? false;
  return one.written !== other.written && likenessOfWords(one.name, other.name) !== 'form';
}

/** `Minister` of `Senator Merran Tulloch, Minister for Regional Ports`. */
function isOffice({ words }: Name, long: string): boolean {
  const [office] = words;
  return words.length === 1 && office !== undefined && isTitle(office) && long.split(/[\s,()]+/).includes(office);
}

/** As a scanner misreads letters, or without the accents: `The W1TNESS`, `Mr. PE LL`, `Mr, PELL`, `Inés` and `Ines`. */
export function isMisread(a: string, b: string): boolean {
  const one = asScanned(a);
  return one === asScanned(b) && one.length >= 4 && /^\p{L}+$/u.test(one);
}

/** The letters for which scanners take digits; `l` is read as `i` besides. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 5: 's', 8: 'b' };

const asScanned = perKey((key: string): string =>
  key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(
      /(?<=\p{L})[0158](?=\p{L})|(?<=\p{L}{2})[0158]|(?<![\p{L}\d])[0158](?=\p{L}{2})/gu,
      (digit) => DIGITS[digit] ?? digit,
    )
    .replace(/l/g, 'i')
    .replace(/rn/g, 'm')
    .replace(/cl/g, 'd')
    .replace(/[\s.,;:'’-]/g, ''),
);

/** `Pregunta` and `P`, `Question` and `Q`: one part in a conversation, in full and by its first letter. */
function isSamePart(short: string, long: string): boolean {
  // Few labels are a single letter, which is seen at once.
  if (short.length > 2 || !/^\p{L}$/u.test(short) || !long.startsWith(short)) return false;
  const part = partNamed(short);
  return part !== undefined && part === partNamed(long);
}

/** `Roy Sr.` is not `Roy Jr.`, nor, in a family, plain `Roy`. */
function isSonOf({ generation: one }: LabelNames, { generation: other }: LabelNames): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Initials of a name in full: `M. G.`, `DH`, `T. Renn`, of at least two words. */
function isInitialsOf({ initials, words }: Name, { full, words: all }: Name): boolean {
  if (initials === undefined || initials.length > all.length) return false;
  if (full.length < 2 || initials.length !== full.length) return false;
  if (full.some((word) => word.replace(/\.$/, '').length < 2)) return false;
  if (words.length === 1 && words[0] !== undefined && full.join(' ').includes(words[0])) return false;
  return initials.every((word, at) => {
    const whole = full[at] ?? '';
    return /^\p{L}\.?$/u.test(word) ? whole.startsWith(word.charAt(0)) : word === whole;
  });
}

/**
 * Whether two label keys differ by slips alone. Names shorter than four letters, and codes, differ on purpose; so do two
 * short names in which one letter stands for another that no finger takes for it (`Danny` and `Danno`).
 */
export function isSlipOf(wrong: string, right: string): boolean {
  if (wrong === right || distance(wrong, right, 2) > 2) return false;
  const added = /\s*[(（][^()（）]*[)）]$/u.exec(right)?.[0];
  // What both have in parentheses makes no name longer, and so no two names more alike; nor does a title.
  if (added !== undefined && wrong.endsWith(added))
    return isSlipOf(wrong.slice(0, -added.length), right.slice(0, -added.length));
  const [one, other] = [afterTitle(wrong), afterTitle(right)];
  if (one.length < wrong.length && wrong.slice(0, -one.length) === right.slice(0, -other.length))
    return isSlipOf(one, other);
  const shorter = Math.min(wrong.length, right.length);
  if (wrong.replace(ARTICLE, '') === right.replace(ARTICLE, '')) return false;
  if (shorter < 4 || (partNamed(wrong) !== undefined && partNamed(right) !== undefined)) return false;
  if (!sameDigits(wrong, right) || distance(wrong, right, 2) > (shorter >= 8 ? 2 : 1)) return false;
  if (differsInCode(wrong.split(' '), right.split(' '))) return false;
  return wrong.length !== right.length || !differsOnPurpose(wrong, right);
}

/** `la journaliste` is another than `le journaliste`. */
const ARTICLE = new RegExp(`^(?:${alternativesOf('articles')}) `);

/** `kohn` of `mr. kohn`. */
function afterTitle(key: string): string {
  const words = key.split(' ');
  const name = words.findIndex((word) => !isTitle(word));
  return name <= 0 ? key : words.slice(name).join(' ');
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
  if (one.length > SHORT_NAME || differing.length !== 1 || pair === undefined) return false;
  // A finger misses the first letter of a short name, but nobody mishears it: `Ivan` and `Evan`.
  return other.startsWith(one.charAt(0)) ? !isNeighbour(...pair) : !isNextKey(...pair);
}

/** `Mayor` or `Okafor` of `Mayor Okafor`, `馆长` of `林馆长`, `한 대표` of `한서윤 대표`; not `Speaker` of `Speaker 2`. */
function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (areSameWords(short, long) || isSurnameAndOffice(short, long)) return true;
  const isForm =
    short.length === 1 && long.length === 1
      ? isIdeographicForm(short[0] ?? '', long[0] ?? '')
      : short.length < long.length && isPartOf(short, long);
  return isForm && ![short, long].every((words) => partNamed(words.join(' ')) !== undefined);
}

/** Whether the words of a name begin or end a longer one, which has more besides than codes. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  const leads = short.every((word, at) => word === long[at]);
  const ends = short.every((word, at) => word === long[at + long.length - short.length]);
  if (!leads && !ends) return false;
  const rest = leads ? long.slice(short.length) : long.slice(0, long.length - short.length);
  return !rest.every(isCode) && !(short.length === 1 && isCode(short[0] ?? ''));
}

function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function isSurnameAndOffice(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length !== long.length) return false;
  const [surname = '', name = ''] = [short[0], long[0]];
  // A surname is one letter, so that few pairs of names are looked at further.
  if (surname.length > 1 || !name.startsWith(surname)) return false;
  if (!/^\p{Script=Hangul}$/u.test(surname) || !/^\p{Script=Hangul}{2,4}$/u.test(name)) return false;
  return areSameWords(short.slice(1), long.slice(1));
}

/** `馆长` of `林馆长`; not the board of one who sits on it (`社會處` of `社會處林處長`): others may speak for it, too. */
function isIdeographicForm(short: string, long: string): boolean {
  if (short.length < 2 || long.length <= short.length) return false;
  if (!long.endsWith(short) && !long.startsWith(short)) return false;
  return (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]+$/u.test(short) &&
    !/[處处局部署會会院司科組组]$/u.test(short)
  );
}

/** Whether a label stands once or twice, or the other one eight times as often. */
function isFarRarer({ places: rare }: LabelCount, { places: usual }: LabelCount): boolean {
  return rare.length <= 2 ? usual.length >= rare.length : usual.length >= 8 * rare.length;
}

/**
 * `Petre Novak` and `Peter Novak`: of two names that differ by a slip, the surname is the same, and of the given names many
 * people bear the one and nobody the other. How often each stands says nothing then.
 */
function isNoName(a: string, b: string): boolean {
  const [given = '', ...rest] = a.split(' ');
  const [its = '', ...same] = b.split(' ');
  return rest.length > 0 && areSameWords(rest, same) && isKnownName(given) !== isKnownName(its);
}

/**
 * `陈管长` and `陈馆长`: ideographic names that differ in one sign, as signs that sound alike are typed for each other. The
 * surname, which leads, is the same; numbers and the like differ on purpose. Alone it says little: `王建民` and `王建明`.
 */
export function isOtherSign(a: string, b: string): boolean {
  if (!HAN_NAME.test(a) || !HAN_NAME.test(b)) return false;
  const [one, other] = [Array.from(a), Array.from(b)];
  if (one.length !== other.length || one[0] !== other[0]) return false;
  const differing = one.filter((sign, at) => sign !== other[at]);
  return differing.length === 1 && !COUNTING.test(differing[0] ?? '');
}

const HAN_NAME = /^\p{Script=Han}{3,}$/u;
const COUNTING = /[一二三四五六七八九十甲乙丙丁男女]/;

/** One name under two titles: `Mrs Okafor`, `Mayor Okafor`. */
function isOtherTitle(a: Name, b: Name): boolean {
  if ((!a.isTitled && !b.isTitled) || !a.isNamed || !b.isNamed) return false;
  const [one, other] = [a.untitled, b.untitled];
  const isPart = (short: readonly string[], whole: readonly string[]) =>
    short.length < whole.length && (isTail(short, whole) || short.every((word, at) => word === whole[at]));
  return areSameWords(one, other) || isPart(one, other) || isPart(other, one);
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
