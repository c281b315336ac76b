import { isKnownName } from '../../language/givenNames';
import { isTitle } from '../../language/titles';
import { wordsOf as wordsIn } from '../../language/lists';
import type { Slips, Written } from '../../names/slips';
import { slipsBetween, withoutAccents } from '../../names/slips';
import { isGarbled } from '../../names/garbled';
import { perObject } from '../../text/perObject';
import { initialsAlone, isOfInitials } from './codes';
import type { Transcript } from '../../model/transcript';
import type { LabelIn } from './labelsIn';
import { labelsIn, wordsOfLabel } from './labelsIn';

/** A label as it stands, another one that may have been meant, and what leads from one to the other. */
export interface LabelPair {
  readonly stands: LabelIn;
  readonly meant: LabelIn;
  readonly slips: Slips;
  /** The words in which they differ. */
  readonly words: WordsApart;
}

export interface WordsApart {
  readonly stands: readonly string[];
  readonly meant: readonly string[];
  /** How many words both have, besides titles. */
  readonly same: number;
}

/** More labels are no longer compared: they are no people. */
const MOST = 1000;

/** So many labels with one beginning, end or word are compared with each other. */
const SHARING = 40;

/** Every two labels of which one could be a slip for the other, in both directions; the same list while labels stay the same. */
export function labelPairs(transcript: Transcript): readonly LabelPair[] {
  return pairsOf(labelsIn(transcript));
}

const pairsOf = perObject((labels: readonly LabelIn[]): readonly LabelPair[] =>
  labels.length > MOST ? [] : pairsAmong(labels),
);

function pairsAmong(all: readonly LabelIn[]): readonly LabelPair[] {
  const labels = all.filter(({ label }) => !isSpread(label));
  const traits = new Map(labels.map((one) => [one, traitsOf(one)]));
  const byTrait = new Map<string, LabelIn[]>();
  for (const label of [...labels].sort((a, b) => b.turns - a.turns))
    for (const trait of traits.get(label) ?? []) {
      const sharing = byTrait.get(trait);
      if (sharing === undefined) byTrait.set(trait, [label]);
      else if (sharing.length < SHARING) sharing.push(label);
    }
  return labels.flatMap((stands) => {
    const near = new Set(traits.get(stands)?.flatMap((trait) => byTrait.get(trait) ?? []));
    near.delete(stands);
    return Array.from(near, (meant) => pairOf(stands, meant)).filter((pair) => pair !== undefined);
  });
}

/** In shorter labels a slip may leave but one letter at either end; of two letters that changed places neither stays there. */
const SHORT = 5;

/** What two labels have in common of which one is a slip for the other: a word, the beginning, or the end. */
export function traitsOf({ key }: Pick<Written, 'key'>): readonly string[] {
  const plain = withoutAccents(key);
  const words = wordsOfLabel(key).filter((word) => word.length > 1);
  const sizes = plain.length < SHORT ? [1] : plain.length === SHORT ? [1, 2] : [2];
  const ends = sizes.flatMap((size) => [`${plain.slice(0, size)}…`, `…${plain.slice(-size)}`]);
  const letters = plain.length < SHORT ? [Array.from(plain).sort().join('')] : [];
  return [...new Set([...words, ...ends, ...letters.map((some) => `~${some}`)])];
}

function pairOf(stands: LabelIn, meant: LabelIn): LabelPair | undefined {
  const apart = slipOf(stands, meant);
  if (apart === undefined || isOtherName(stands, apart.slips, apart.words)) return undefined;
  if (areTurned(stands, meant)) return undefined;
  if (doTalk(stands, meant, apart.words)) return undefined;
  return { stands, meant, ...apart };
}

/** `BA` beside `AB`, more than once: two initials in another order are somebody else's as often as a slip. */
function areTurned({ key, turns }: LabelIn, { key: meant }: LabelIn): boolean {
  return turns > 1 && key.length === 2 && meant === `${key.charAt(1)}${key.charAt(0)}`;
}

/** What leads from one label to another that may have been meant, by how the two are written alone; undefined where nothing does. */
export function slipOf(stands: Written, meant: Written): Pick<LabelPair, 'slips' | 'words'> | undefined {
  const isOfCodes = isOfInitials(stands.label) && isOfInitials(meant.label);
  const slips = isOfCodes ? slipsBetween(initialsAlone(stands), initialsAlone(meant)) : slipsBetween(stands, meant);
  if (slips === undefined) return undefined;
  const words = wordsApart(stands.key, meant.key);
  return isOnPurpose(stands.key, meant.key, words) ? undefined : { slips, words };
}

/** A label whose blanks are all wider, as lines of printed pages are spread to one width. */
function isSpread(label: string): boolean {
  const gaps = label.trim().match(/\s+/g) ?? [];
  return gaps.length > 1 && gaps.every((gap) => gap.length > 1);
}

/** Of short names one letter makes another, where no finger or scanner takes it for the right one and it stands so often. */
const SHORT_NAME = 7;
const OFTEN = 3;

/** `Hansen` and `Hanson`. */
function isOtherName(
  { turns }: LabelIn,
  { other, edits }: Slips,
  { stands: [word = ''], meant: [name = ''] }: WordsApart,
): boolean {
  if (turns < OFTEN || other === 0 || edits > 1 || isKnownName(word) !== isKnownName(name)) return false;
  return word.length === name.length && word.length <= SHORT_NAME && !/\p{Lo}/u.test(word);
}

/** So often, and in such a share of the rarer one's turns, two stand beside each other who answer each other. */
const TALK = 3;
const TALK_SHARE = 0.3;

/** Whether two labels stand beside each other as two who talk, and neither is garbled. */
function doTalk(one: LabelIn, other: LabelIn, { stands, meant }: WordsApart): boolean {
  if (one.key === other.key || [...stands, ...meant].some(isGarbled)) return false;
  const beside = one.beside.get(other.label) ?? 0;
  // Names of signs that differ in one are many: once beside the other is enough.
  if (beside > 0 && /\p{Lo}/u.test(one.key)) return true;
  const repeated = Math.max(one.beside.get(one.label) ?? 0, other.beside.get(other.label) ?? 0);
  return beside >= TALK && beside > 2 * repeated && beside >= TALK_SHARE * 2 * Math.min(one.turns, other.turns);
}

export function wordsApart(key: string, other: string): WordsApart {
  const [words, others] = [wordsOfLabel(key), wordsOfLabel(other)];
  const stands = words.filter((word) => !others.includes(word));
  return {
    stands,
    meant: others.filter((word) => !words.includes(word)),
    same: words.filter((word) => others.includes(word) && !isTitle(word)).length,
  };
}

/**
 * `Grad A` and `Grad B`, `la journaliste` and `le journaliste`, `Ann R` and `Ann`: letters and small words tell people apart,
 * and a name with an initial is another form of it. `Ann Lee?` is what a typist was not sure of.
 */
function isOnPurpose(key: string, other: string, { stands, meant }: WordsApart): boolean {
  if (key.replace(DOUBT, '') === other.replace(DOUBT, '')) return key !== other;
  if ((stands.length === 0) !== (meant.length === 0)) return true;
  if (isWomansEnding(stands, meant) || leadsOtherwise(key, other)) return true;
  // One name under another title (`Mr Lind`, `Mrs Lind`) is another form of it.
  if (stands.length > 0 && [...stands, ...meant].every(isTitle)) return true;
  if (!key.includes(' ') || !other.includes(' ') || stands.length === 0 || stands.length !== meant.length) return false;
  return stands.every((word, at) => [word, meant[at] ?? ''].every(isCode) || [word, meant[at] ?? ''].every(isArticle));
}

/** `Interlocutor` and `Interlocutora`, `Mario` and `Maria`: in many languages a man and a woman. Initials have no endings. */
function isWomansEnding([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_NAME) return false;
  if (long === `${short}a`) return true;
  const ends = `${short.at(-1) ?? ''}${long.at(-1) ?? ''}`;
  return short.length === long.length && short.slice(0, -1) === long.slice(0, -1) && /^(?:a[eioy]|[eioy]a)$/.test(ends);
}

/** `台北市代表` and `新北市代表`: the sign that leads a name or an office is the surname, or the place. */
function leadsOtherwise(key: string, other: string): boolean {
  return /^\p{Script=Han}/u.test(key) && key.length === other.length && key.slice(1) === other.slice(1);
}

const SHORTEST_NAME = 3;

const DOUBT = /\s*[?？]+$/;

function isCode(word: string): boolean {
  return word.length === 1;
}

function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

const ARTICLES = wordsIn('articles');
