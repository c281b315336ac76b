import { isKnownName } from '../../language/givenNames';
import { isTitle } from '../../language/titles';
import { isGrammar, isParticle, partNamed } from '../../language/words';
import { labelKey } from '../../names/key';
import { isGarbled } from '../../names/garbled';
import type { KnownCodes } from './codes';
import { completenessWithout, initialsAlone, isOfInitials } from './codes';
import type { LabelIn } from './labelsIn';
import type { Mention } from './mentions';
import type { LabelPair, WordsApart } from './pairs';
import { slipFeatures } from './slipFeatures';

/** What of a document the features of its pairs need to know. */
export interface PairContext {
  readonly labels: number;
  /** The share of turns that follow one under the same label. */
  readonly repeated: number;
  readonly mentions: ReadonlyMap<string, Mention>;
  /** The share of labels of which a word stands in a list; see `Mention`. */
  readonly listed: number;
  readonly codes: KnownCodes;
  /** The share of turns that the two labels with the most have. */
  readonly two: number;
  /** For a label, how many others could be meant. */
  readonly near: ReadonlyMap<LabelIn, number>;
  /** For the key of each label how its commonest form is written; see `writingOf`. */
  readonly writing: ReadonlyMap<string, string>;
}

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The facts that speak for and against one label being a slip for another. */
export function spellingFeatures(pair: LabelPair, context: PairContext): Readonly<Record<string, number>> {
  const { stands, meant } = pair;
  if (stands.key === meant.key) return writingFeatures(pair, context);
  const areCodes = isOfInitials(stands.label) || isOfInitials(meant.label);
  return areCodes ? codeFeatures(pair, context) : letterFeatures(pair, context);
}

/** Of two labels with one key: they differ in capitals, blanks or marks alone, and so are one. */
function writingFeatures({ stands, meant, slips }: LabelPair, context: PairContext): Readonly<Record<string, number>> {
  const fit = fitting(meant, context) - fitting(stands, context);
  return {
    'same-key': 1,
    capitals: slips.capitals,
    'written-more-often': moreOften(stands, meant),
    'written-as-others': slips.capitals * fit,
    'written-so-elsewhere': slips.capitals * writtenElsewhere(stands.label, meant.label, context),
  };
}

function moreOften(stands: LabelIn, meant: LabelIn): number {
  return Math.log((meant.turns + 0.5) / (stands.turns + 0.5));
}

/** By how much oftener, outside of labels, the words that are written in two ways stand as the one meant has them. */
function writtenElsewhere(stands: string, meant: string, { mentions }: PairContext): number {
  const [words, others] = [stands, meant].map((label) => label.split(/\s+/));
  const times = (written: string) => Math.log1p(mentions.get(labelKey(written))?.written.get(written) ?? 0);
  return (words ?? []).reduce((sum, word, at) => {
    const other = others?.[at] ?? word;
    return word === other ? sum : sum + times(other) - times(word);
  }, 0);
}

function letterFeatures(
  { stands, meant, slips, words }: LabelPair,
  context: PairContext,
): Readonly<Record<string, number>> {
  const gain = moreOften(stands, meant);
  const length = Math.min(sizeOf(stands.key), sizeOf(meant.key));
  const wordLength = Math.min(...[...words.stands, ...words.meant].map(sizeOf), length);
  const share = (stands.beside.get(meant.label) ?? 0) / (2 * Math.min(stands.turns, meant.turns));
  const standsFor = (some: readonly string[]) => standingOf(some, context);
  const [standing, other] = [standsFor(words.stands), standsFor(words.meant)];
  const [knows, knowsMeant] = [words.stands.some(isKnownWord), words.meant.some(isKnownWord)];
  const isRarer = yes(meant.turns < stands.turns);
  const many = Math.log(context.labels);
  const alike = likeNeighbours(stands, meant);
  const isNamesake = words.same > 0 || (words.stands.length > 1 && words.stands.length === words.meant.length);
  return {
    'more-often': gain,
    'far-rarer': Math.min(0, gain + 1),
    'stands-once': yes(stands.turns === 1),
    'stands-twice': yes(stands.turns === 2),
    'how-often': Math.log(stands.turns),
    ...slipFeatures(slips),
    'marks-alone': yes(slips.marks === slips.edits),
    'first-letter': yes(slips.first),
    'other-ending': yes(slips.last && isOtherEnding(words)),
    length: Math.min(length, 14) / 10,
    'word-length': Math.min(wordLength, 10) / 10,
    'short-name': yes(length <= 5),
    namesake: yes(isNamesake),
    'beside-each-other': Math.max(0, share - context.repeated),
    'like-neighbours': alike,
    'stands-elsewhere': standing,
    'meant-stands-elsewhere': other,
    'both-stand-elsewhere': yes(standing > 0 && other > 0),
    'meant-is-listed-as-others':
      yes(haveListed(words.meant, context) && !haveListed(words.stands, context)) * context.listed,
    known: yes(knows && !knowsMeant),
    'meant-is-known': yes(knowsMeant && !knows),
    'both-known': yes(knows && knowsMeant),
    garbled: yes(words.stands.some(isGarbled) && !words.meant.some(isGarbled)),
    'meant-is-garbled': yes(words.meant.some(isGarbled) && !words.stands.some(isGarbled)),
    'meant-is-rarer': isRarer,
    'rarer-but-known': isRarer * (yes(knowsMeant) - yes(knows)),
    'rarer-but-stands-elsewhere': isRarer * (other - standing),
    'others-near': Math.log(Math.max(1, context.near.get(stands) ?? 1)),
    labels: many,
  };
}

/**
 * Of initials nearly any two are a letter apart, and they are words of their own in what is said (`JS`): what speaks of them
 * is how few others there are, whose neighbours they have, and whether a list has them.
 */
function codeFeatures(
  { stands, meant, slips }: LabelPair,
  { labels, codes, two, repeated, near }: PairContext,
): Readonly<Record<string, number>> {
  const gain = moreOften(stands, meant);
  const share = (stands.beside.get(meant.label) ?? 0) / (2 * Math.min(stands.turns, meant.turns));
  const [isKnown, isMeantKnown] = [stands, meant].map((one) => codes.known.has(initialsAlone(one).key));
  const complete = completenessWithout(stands, codes);
  const isOfNobody = yes(isKnown === false && isMeantKnown === true);
  const features = {
    'more-often': gain,
    'far-rarer': Math.min(0, gain + 1),
    'meant-is-rarer': yes(meant.turns < stands.turns),
    'stands-once': yes(stands.turns === 1),
    'how-often': Math.log(stands.turns),
    swapped: slips.swapped,
    doubled: slips.doubled,
    misread: slips.misread,
    added: slips.added + slips.nextKey * yes(stands.key.length > meant.key.length),
    lost: slips.lost,
    'more-steps': slips.edits - 1,
    'first-letter': yes(slips.first),
    length: Math.min(...[stands, meant].map((one) => initialsAlone(one).key.length)),
    'beside-each-other': Math.max(0, share - repeated),
    'like-neighbours': likeNeighbours(stands, meant),
    'of-two': Math.max(0, two - MANY) / (1 - MANY),
    // By chance few have the letters of another in another order.
    'of-many': yes(slips.swapped === 0) * Math.log(labels),
    'others-near': Math.log(Math.max(1, near.get(stands) ?? 1)),
    'of-somebody': yes(isKnown === true) * complete,
    'meant-is-of-somebody': isOfNobody * complete,
    'once-of-nobody': isOfNobody * yes(stands.turns === 1) * complete,
  };
  return { code: 1, ...Object.fromEntries(Object.entries(features).map(([id, value]) => [`code-${id}`, value])) };
}

/** How long a word is in letters; a sign that is a syllable or a word is as much as three. */
function sizeOf(word: string): number {
  return word.length + 2 * (word.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);
}

/** The share of the other labels that are written as one is: in small letters, in capitals, or in both. */
function fitting({ label, key }: LabelIn, { writing }: PairContext): number {
  const others = [...writing].filter(([other]) => other !== key);
  return others.filter(([, way]) => way === writingOf(label)).length / Math.max(1, others.length);
}

/** How capitals and small letters stand in a label: one of a few ways, or `mixed`. */
export function writingOf(label: string): string {
  if (!/\p{Ll}/u.test(label)) return 'capitals';
  if (!/\p{Lu}/u.test(label)) return 'small';
  const words = label.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word !== '');
  if (words.some((word) => /^\p{Ll}/u.test(word) && !isGrammar(word) && !isParticle(word))) return 'small in part';
  return words.every((word) => /^(?:\p{L}?\p{Ll}*|\p{Lu}[’'\p{Ll}]+\p{Lu}?\p{Ll}+)$/u.test(word)) ? 'names' : 'mixed';
}

export function isKnownWord(word: string): boolean {
  return isKnownName(word) || isTitle(word) || partNamed(word) !== undefined;
}

/** Where two people talk they have nearly all turns, but for those whose label is garbled. */
const MANY = 0.8;

function haveListed(words: readonly string[], { mentions }: PairContext): boolean {
  return words.some((word) => (mentions.get(word)?.listed ?? 0) > 0);
}

/** How much a word stands outside of labels. */
function standingOf(words: readonly string[], { mentions }: PairContext): number {
  return Math.max(
    0,
    ...words.map((word) => {
      const mention = mentions.get(word);
      return mention === undefined ? 0 : Math.log1p(3 * mention.listed + mention.said);
    }),
  );
}

/** `Rick` and `Ricky`, `Daniel` and `Daniela`, `Kowalski` and `Kowalska`: words that differ in a vowel or an `s` at the end. */
export function isOtherEnding({ stands, meant }: WordsApart): boolean {
  const [[one = ''], [other = '']] = [stands, meant];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same > 2 && [one, other].every((word) => ENDING.test(word.slice(same)));
}

const ENDING = /^(?:[aeiouyrsz]|[aeiouy]{2})?$/;

/** Whether the same others speak before and behind both, from 0 to 1. */
function likeNeighbours(one: LabelIn, other: LabelIn): number {
  const apart = new Set([one.label, other.label]);
  let product = 0;
  const size = ({ beside }: LabelIn) =>
    Math.sqrt([...beside].reduce((sum, [label, times]) => (apart.has(label) ? sum : sum + times * times), 0));
  for (const [label, times] of one.beside) if (!apart.has(label)) product += times * (other.beside.get(label) ?? 0);
  return product === 0 ? 0 : product / (size(one) * size(other));
}
