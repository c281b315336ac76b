import type { Likeness } from '../model/join';
import type { LabelCount } from '../model/labelCount';
import { distance } from './distance';
import { isKnownName } from '../language/givenNames';
import { codeKey } from './legend';
import { isNeighbour, isNextKey } from './keyboard';
import { sameDigits } from './kin';
import { perKey } from '../text/perKey';
import { namesOfSeveral } from './several';
import { alternativesOf } from '../language/lists';
import { isTitle } from '../language/titles';
import { isGrammar, isParticle, namesQuestion, partNamed } from '../language/words';

/**
 * How `short` could mean the participant that `long` names: as a shorter form of it, by a slip of the fingers, or under
 * another title. Undefined for two names.
 */
export function likeness(
  short: LabelCount,
  long: LabelCount,
  legend: ReadonlyMap<string, readonly string[]> = NO_LEGEND,
): Likeness | undefined {
  if (legend.size === 0 && arePlainNames(short.key, long.key))
    return isMeantByMistake(short, long) && !isSonOf(nameWords(short.key), nameWords(long.key)) ? 'slip' : undefined;
  const [first, second] = [inFull(short.key, legend), inFull(long.key, legend)];
  if (first !== undefined && second !== undefined) return first.join(' ') === second.join(' ') ? 'form' : undefined;
  if (isOtherHolder(short.key, long.key)) return undefined;
  if (namesOfSeveral(short.key).length > 0 || namesOfSeveral(long.key).length > 0) return undefined;
  const kinds = likenessOfNames(namesOf(short.key, first), namesOf(long.key, second));
  if (isSonOf(nameWords(short.key), nameWords(long.key))) return undefined;
  if (kinds.includes('form') || isSamePart(short.key, long.key)) return 'form';
  if (isMeantByMistake(short, long)) return 'slip';
  if (isOffice(nameWords(short.key), long.key)) return 'title';
  return kinds.includes('title') ? 'title' : undefined;
}

/** Whether two labels are different plain names in full, of as many words: none is a form of the other, nor under a title. */
function arePlainNames(a: string, b: string): boolean {
  const words = wordsOfPlainName(a);
  return words > 0 && words === wordsOfPlainName(b) && a !== b;
}

/** How many words a name in full has, without initials, titles, or marks; 0 for any other label. */
const wordsOfPlainName = perKey((key): number => {
  const words = key.split(' ');
  const isPlain = words.length > 1 && words.every((word) => /^\p{Ll}{2,}$/u.test(word) && !isTitle(word));
  return isPlain && namesOfSeveral(key).length === 0 ? words.length : 0;
});

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

function namesOf(key: string, full: readonly string[] | undefined): readonly (readonly string[])[] {
  return full === undefined ? namesIn(key) : [...namesIn(key), full];
}

/** Each name of one label against the other's own, and the other way round. */
function likenessOfNames(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): readonly (Likeness | undefined)[] {
  const [own = [], its = []] = [one[0], other[0]];
  // Nearly all labels hold one name.
  if (one.length === 1 && other.length === 1) return [likenessOfWords(own, its)];
  return [
    ...one.map((name) => likenessOfWords(name, its)),
    ...other.slice(1).map((name) => likenessOfWords(own, name)),
  ];
}

function likenessOfWords(a: readonly string[], b: readonly string[]): Likeness | undefined {
  if (isShorterForm(a, b) || isInitialsOf(a, b) || (a.length > 2 && isShorterForm(b, a))) return 'form';
  return isOtherTitle(a, b) ? 'title' : undefined;
}

/** Whether a name, by its key, is a label's or a shorter form of it. */
export function isNamedBy(name: string, key: string): boolean {
  return name === key || isSameName(name, key) || isShorterForm(nameWords(name), nameWords(key));
}

/** Whether two labels are one but for what stands in parentheses: `Ann Lee` and `Ann Lee (Host)`, `MARGIT (CONT'D)`. */
export function isSameName(a: string, b: string): boolean {
  if (a === b || bareName(a) !== bareName(b)) return false;
  return !namesQuestion(a) && !namesQuestion(b) && !isOtherHolder(a, b);
}

const bareName = perKey((key): string => nameWords(key).join(' '));

/**
 * One office that two people hold in turn (`The Acting Speaker (Ms. Lind)`, `The Acting Speaker (Mr. Moor)`), or one part
 * that two have (`Audience (Noor)`, `Audience (Teo)`).
 */
function isOtherHolder(a: string, b: string): boolean {
  const [one, other] = [holderOf(a), holderOf(b)];
  if (one === undefined && other === undefined) return false;
  if (one === undefined || other === undefined) return isGroup(withoutHolder(one === undefined ? b : a));
  return one !== other && likenessOfWords(one.split(' '), other.split(' ')) !== 'form';
}

/** Several people may stand behind it: `Audience`, but not `Speaker 1`. */
function isGroup(key: string): boolean {
  return partNamed(key) === 'other' && !/\d/.test(key);
}

function withoutHolder(key: string): string {
  return key.replace(/\s*[(（].*$/u, '');
}

/** How somebody speaks, not who: `(voice-over)`, `(via video)`, `(laughs)`. */
const MANNER =
  /^(?:on|off|via|by|in|over|with|from|voice|cont|continu|o\.?s|v\.?o|through|remote|online|chat|transl|interpret|live|record|laugh|chuckl|sigh|cry|whisper|shout|sing|read|quiet|loud)|(?:ing|ed|ly)$/;

/**
 * The surname of the one who is named in parentheses behind an office, or all that stands there behind a part; the name
 * behind an office, a comma and a title (`Expert to the Board, Prof. Ana Ruiz`).
 */
const holderOf = perKey((key): string | undefined => {
  const titled = /^[^,()（）]+, (?<name>[^,()（）]+)$/u.exec(key)?.groups?.name?.split(' ');
  if (titled !== undefined && isTitle(titled[0] ?? '')) {
    const name = titled.filter((word) => !isTitle(word));
    if (name.length > 0 && name.length <= 4 && name.every(isName)) return name.join(' ');
  }
  const { part, inside } = /^(?<part>[^()（）]+)[(（](?<inside>.+)[)）]$/u.exec(key)?.groups ?? {};
  if (part === undefined || inside === undefined) return undefined;
  if (partNamed(part.trim()) !== undefined) return MANNER.test(inside) ? undefined : inside;
  return /^(?:mr|mrs|ms|miss|mx|dr|hon|sir|dame)\.? (?:[^()\s]+ )*(?<surname>[^()\s]+)/u.exec(inside)?.groups?.surname;
});

/** `Minister` of `Senator Merran Tulloch, Minister for Regional Ports`. */
function isOffice(short: readonly string[], long: string): boolean {
  const [office] = short;
  return short.length === 1 && office !== undefined && isTitle(office) && long.split(/[\s,()]+/).includes(office);
}

/** As a scanner misreads letters, or without the accents: `The W1TNESS`, `Mr. PE LL`, `Mr, PELL`, `Inés` and `Ines`. */
export function isMisread(a: string, b: string): boolean {
  const one = asScanned(a);
  return one.length >= 4 && /^\p{L}+$/u.test(one) && one === asScanned(b);
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
  const part = partNamed(short);
  return part !== undefined && part === partNamed(long) && /^\p{L}$/u.test(short) && long.startsWith(short);
}

/** `Roy Sr.` is not `Roy Jr.`, nor, in a family, plain `Roy`. */
function isSonOf(a: readonly string[], b: readonly string[]): boolean {
  const suffix = (words: readonly string[]) => words.map((word) => SUFFIXES[word.replace(/\.$/, '')]).find(Boolean);
  const [one, other] = [suffix(a), suffix(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'son',
  junior: 'son',
  sr: 'father',
  senior: 'father',
  ii: 'son',
};

/** Initials of a name in full: `M. G.`, `DH`, `T. Renn`, of at least two words. */
function isInitialsOf(a: readonly string[], b: readonly string[]): boolean {
  const short = a.length === 1 && /^\p{L}{2,4}$/u.test(a[0] ?? '') ? Array.from(a[0] ?? '') : a;
  if (short.length > b.length || !short.some((word) => /^\p{L}\.?$/u.test(word))) return false;
  const full = b.filter((word) => !isTitle(word) && !isParticle(word));
  if (full.length < 2 || short.length !== full.length) return false;
  if (full.some((word) => word.replace(/\.$/, '').length < 2)) return false;
  if (a.length === 1 && a[0] !== undefined && full.join(' ').includes(a[0])) return false;
  return short.every((word, at) => {
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

/**
 * The words of a label's name: without parentheses, and without the office behind a comma or a dash where the name has
 * two words or more (`Ann Lee, Host`, but `Lee, Ann`); an ideographic label is one word.
 */
export const nameWords = perKey((key): readonly string[] => {
  const bare = key
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/\?+$/, '')
    .replace(/['’]s (?:i?phone|ipad|macbook|laptop|pc|computer|tablet)\b.*$/, '');
  const spaced = bare.replace(/(?<=^|\s|\.)(\p{L}\.)(?=\p{L})/gu, '$1 ');
  const head = /^\s*(\S+(?:\s+\S+)+?)\s*(?:,|\s[–—|-]\s)/u.exec(spaced)?.[1];
  const words = (head ?? spaced.replace(/,/g, ' ')).split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? [key] : words;
});

/**
 * The names that a label may hold, its own first: a surname written first (`Lee, Ann`), initials (`Ann Lee (AL)`), the
 * name beside an office (`The Chair (Ann Lee)`).
 */
const namesIn = perKey((key): readonly (readonly string[])[] => {
  const names = [nameWords(key)];
  const { last, first } = /^(?<last>\S+), (?<first>\S+(?: \S+)?)$/u.exec(key)?.groups ?? {};
  if (last !== undefined && first !== undefined) names.push([...first.split(' '), last]);
  const alias = /[(（](\p{L}{2,5})[)）]/u.exec(key)?.[1];
  if (alias !== undefined) names.push([alias]);
  const inside = /[(（]([^()（）]+)[)）]/u.exec(key)?.[1]?.split(/\s+/) ?? [];
  if (inside.length >= 2 && inside.length <= 5 && nameWords(key).some(isTitle)) names.push(inside);
  return names;
});

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
  const [surname = '', ...office] = short;
  const [name = '', ...same] = long;
  if (!/^\p{Script=Hangul}$/u.test(surname) || !/^\p{Script=Hangul}{2,4}$/u.test(name)) return false;
  return name.startsWith(surname) && areSameWords(office, same);
}

/** `馆长` of `林馆长`; not the board of one who sits on it (`社會處` of `社會處林處長`): others may speak for it, too. */
function isIdeographicForm(short: string, long: string): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]+$/u.test(short) || short.length < 2) return false;
  if (/[處处局部署會会院司科組组]$/u.test(short)) return false;
  return long.length > short.length && (long.endsWith(short) || long.startsWith(short));
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
function isOtherTitle(a: readonly string[], b: readonly string[]): boolean {
  if (!a.some(isTitle) && !b.some(isTitle)) return false;
  const one = a.filter((word) => !isTitle(word));
  const other = b.filter((word) => !isTitle(word));
  if (!one.some(isName) || !other.some(isName)) return false;
  const isPart = (short: readonly string[], whole: readonly string[]) =>
    short.length < whole.length && (isTail(short, whole) || short.every((word, at) => word === whole[at]));
  return areSameWords(one, other) || isPart(one, other) || isPart(other, one);
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
