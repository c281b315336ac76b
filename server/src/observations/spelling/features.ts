import { isKnownName } from '../../language/givenNames';
import { isTitle } from '../../language/titles';
import { isGrammar, isParticle, partNamed } from '../../language/words';
import { isCode } from '../../names/labelForm';
import { isGarbled } from '../../names/garbled';
import type { LabelIn } from './labelsIn';
import type { Mention } from './mentions';
import type { LabelPair, WordsApart } from './pairs';

/** What of a document the features of its pairs need to know. */
export interface PairContext {
  readonly labels: number;
  /** The share of turns that follow one under the same label. */
  readonly repeated: number;
  readonly mentions: ReadonlyMap<string, Mention>;
  /** For a label, how many others could be meant. */
  readonly near: ReadonlyMap<LabelIn, number>;
  /** For the key of each label how its commonest form is written; see `writingOf`. */
  readonly writing: ReadonlyMap<string, string>;
}

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The facts that speak for and against one label being a slip for another. */
export function spellingFeatures(pair: LabelPair, context: PairContext): Readonly<Record<string, number>> {
  const { stands, meant } = pair;
  const gain = Math.log((meant.turns + 0.5) / (stands.turns + 0.5));
  return {
    'more-often': gain,
    'far-rarer': Math.min(0, gain + 1),
    'stands-once': yes(stands.turns === 1),
    'stands-twice': yes(stands.turns === 2),
    'how-often': Math.log(stands.turns),
    ...(stands.key === meant.key ? writingFeatures(pair, context) : letterFeatures(pair, context)),
  };
}

/** Of two labels with one key: they differ in capitals or blanks alone, and so are one. */
function writingFeatures({ stands, meant, slips }: LabelPair, context: PairContext): Readonly<Record<string, number>> {
  const fit = fitting(meant, context) - fitting(stands, context);
  return { ...NO_LETTERS, 'same-key': 1, capitals: slips.capitals, 'written-as-others': slips.capitals * fit };
}

function letterFeatures(
  { stands, meant, slips, words }: LabelPair,
  context: PairContext,
): Readonly<Record<string, number>> {
  const length = Math.min(stands.key.length, meant.key.length);
  const wordLength = Math.min(...[...words.stands, ...words.meant].map((word) => word.length), length);
  const isOfCodes = isCode(stands.label) || isCode(meant.label);
  const share = (stands.beside.get(meant.label) ?? 0) / (2 * Math.min(stands.turns, meant.turns));
  const standsFor = (some: readonly string[]) => standingOf(some, context, isOfCodes);
  const [standing, other] = [standsFor(words.stands), standsFor(words.meant)];
  const [knows, knowsMeant] = [words.stands.some(isKnownWord), words.meant.some(isKnownWord)];
  const isRarer = yes(meant.turns < stands.turns);
  return {
    ...NO_LETTERS,
    swapped: slips.swapped,
    doubled: slips.doubled,
    'next-key': slips.nextKey,
    misread: slips.misread,
    added: slips.added,
    lost: slips.lost,
    'other-letter': slips.other,
    marks: slips.marks,
    accents: slips.accents,
    'more-steps': slips.edits - 1,
    'first-letter': yes(slips.first),
    'other-ending': yes(slips.last && isOtherEnding(words)),
    length: Math.min(length, 14) / 10,
    'word-length': Math.min(wordLength, 10) / 10,
    code: yes(isOfCodes),
    'swapped-code': yes(isOfCodes && slips.swapped > 0),
    'short-name': yes(!isOfCodes && length <= 5),
    'same-words': yes(words.same > 0),
    'beside-each-other': Math.max(0, share - context.repeated),
    'like-neighbours': likeNeighbours(stands, meant),
    'stands-elsewhere': standing,
    'meant-stands-elsewhere': other,
    'both-stand-elsewhere': yes(standing > 0 && other > 0),
    known: yes(knows && !knowsMeant),
    'meant-is-known': yes(knowsMeant && !knows),
    'both-known': yes(knows && knowsMeant),
    garbled: yes(words.stands.some(isGarbled) && !words.meant.some(isGarbled)),
    'meant-is-garbled': yes(words.meant.some(isGarbled) && !words.stands.some(isGarbled)),
    'meant-is-rarer': isRarer,
    'rarer-but-known': isRarer * (yes(knowsMeant) - yes(knows)),
    'rarer-but-stands-elsewhere': isRarer * (other - standing),
    'others-near': Math.log(Math.max(1, context.near.get(stands) ?? 1)),
    labels: Math.log(context.labels),
  };
}

const NO_LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'swapped',
    'doubled',
    'next-key',
    'misread',
    'added',
    'lost',
    'other-letter',
    'marks',
    'accents',
    'more-steps',
    'first-letter',
    'other-ending',
    'length',
    'word-length',
    'code',
    'swapped-code',
    'short-name',
    'same-words',
    'beside-each-other',
    'like-neighbours',
    'stands-elsewhere',
    'meant-stands-elsewhere',
    'both-stand-elsewhere',
    'known',
    'meant-is-known',
    'both-known',
    'garbled',
    'meant-is-garbled',
    'meant-is-rarer',
    'rarer-but-known',
    'rarer-but-stands-elsewhere',
    'others-near',
    'labels',
    'same-key',
    'capitals',
    'written-as-others',
  ].map((name) => [name, 0]),
);

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

/** How much a word stands outside of labels; codes are words of their own in what is said (`JS`). */
function standingOf(words: readonly string[], { mentions }: PairContext, isOfCodes: boolean): number {
  return Math.max(
    0,
    ...words.map((word) => {
      const mention = mentions.get(word);
      return mention === undefined ? 0 : Math.log1p(3 * mention.listed + (isOfCodes ? 0 : mention.said));
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
