import { linesWithWords } from '../facts/count';
import type { LineView } from '../facts/fact';
import { isItem } from '../facts/looks';
import type { Evidence } from '../fitted/evidence';
import { isKnownName } from '../language/givenNames';
import { isHanName } from '../language/hanNames';
import { isOtherLabel, partNamed } from '../language/words';
import { isCode, isHandle, isTitled } from '../names/labelForm';
import type { ChunkedList } from '../text/chunkedList';
import { share } from '../text/share';
import { say } from '../words/say';
import { cyclesOf } from './cycles';
import type { LabelGroup } from './group';
import { extent } from './group';
import type { Heard } from './heard';
import { heardAt } from './heard';
import type { Judged } from './judged';
import type { LabelPlace } from './place';
import { VALUES } from './evidenceAlone';

/** So many places are looked at, from the first on: what has talked so long is a talk. */
const LOOKED_AT = 80;

/** So much less likely than not a label may be, and still tell in what order they stand. */
const NEAR = -3;

/**
 * What speaks for and against labels being those of a talk, taken together: a recipe's captions and a contract's parties are
 * labels, too, and nobody talks there. Names tell a talk, and so does what is said: people speak of themselves and to each
 * other, answer, ask, and say a word or a hundred. Records have the same captions in the same order again and again, with
 * values behind them; and in a page that is no talk few lines are labels, or most of what looks like labels is refused.
 *
 * @param judged at least one of them accepted
 */
export function talkEvidence(judged: readonly Judged[], lines: ChunkedList<LineView>): readonly Evidence[] {
  const accepted = judged.filter((one) => one.accepted).map(({ group }) => group);
  const near = judged.filter(({ score }) => score > NEAR).map(({ group }) => group);
  const places = inOrder(accepted);
  const labelled = new Set(places.map(({ line }) => line));
  const heard = places.map((place) => heardAt(place, lines, labelled));
  return [
    ...ofLabels(accepted),
    ...ofOrder(accepted, places),
    ...ofSpeech(heard, near),
    ...ofText(judged, accepted, lines),
  ].filter(({ value }) => value !== 0);
}

/** How the labels are written. */
function ofLabels(accepted: readonly LabelGroup[]): readonly Evidence[] {
  const labels = accepted.map(({ label }) => label);
  return [
    { id: 'given-names', name: say`given names`, value: share(labels, startsWithGivenName) },
    { id: 'full-names', name: say`names of several words`, value: share(labels, isFullName) },
    { id: 'titles', name: say`titles`, value: share(labels, isTitled) },
    {
      id: 'parts',
      name: say`parts in a conversation`,
      value: share(labels, (label) => partNamed(label) !== undefined),
    },
    { id: 'codes', name: say`initials and numbers`, value: share(labels, isCodeLike) },
    { id: 'handles', name: say`words in small letters`, value: share(labels, isHandle) },
    { id: 'han-names', name: say`Chinese names`, value: share(labels, isHanName) },
  ];
}

/**
 * Whether those who speak come back. In a talk somebody does by the fourth turn; in a list each caption stands once. Who opens a
 * debate may speak once each, too, but bears a name.
 */
function ofOrder(accepted: readonly LabelGroup[], places: readonly LabelPlace[]): readonly Evidence[] {
  const keys = places.map(({ key }) => key);
  const isOnce = new Set(keys).size === keys.length;
  const once = isOnce ? Math.min(1, Math.max(0, (keys.length - FIRST) / MANY_ONCE)) : 0;
  const unnamed = 1 - share(accepted, ({ label }) => isPersons(label));
  return [
    { id: 'once', name: say`each label stands once`, value: once },
    { id: 'once-unnamed', name: say`each label stands once, and is no name`, value: once * unnamed },
  ];
}

/** So many labels may well be different ones where two people talk, and a third one comes in. */
const FIRST = 2;

/** So many more, each standing once, tell as much as any number. */
const MANY_ONCE = 3;

/** What stands behind them. */
function ofSpeech(heard: readonly Heard[], near: readonly LabelGroup[]): readonly Evidence[] {
  const asker = mostAsking(heard);
  return [
    { id: 'cycle', name: say`the same order again and again`, value: cyclesOf(inOrder(near)) * (1 - asker) },
    { id: 'takes-up', name: say`begins as one answers`, value: share(heard, (one) => one.takesUp) },
    { id: 'asks', name: say`something is asked`, value: share(heard, (one) => one.asks) },
    { id: 'asker', name: say`one label mostly asks`, value: asker },
    { id: 'of-self', name: say`speaks of the one who says it`, value: share(heard, (one) => one.ofSelf) },
    { id: 'to-other', name: say`speaks to another`, value: share(heard, (one) => one.toOther) },
    { id: 'values', name: say`mostly values, no sentences`, value: mostly(share(heard, (one) => one.isValue)) },
    { id: 'sentences', name: say`sentences, no values`, value: share(heard, (one) => one.isSpeech) },
    { id: 'spread', name: say`short and long in turn`, value: deviation(heard.map(({ size }) => size)) },
  ];
}

/** What of the text is behind labels, from the first one on, and what else looks like labels there: facts may stand before a talk. */
function ofText(
  judged: readonly Judged[],
  accepted: readonly LabelGroup[],
  lines: ChunkedList<LineView>,
): readonly Evidence[] {
  const places = accepted.flatMap((group) => group.places);
  const [first, last] = extent(accepted);
  const countIn = (some: readonly Judged[]) =>
    some.reduce((sum, { group }) => sum + group.places.filter(({ line }) => line >= first).length, 0);
  const all = countIn(judged);
  const refused = judged.filter((one) => !one.accepted);
  const values = judged.filter(({ features }) => features.some(({ name }) => name === VALUES));
  const captions = judged.filter(({ group }) => isOtherLabel(group.label));
  const listed = share(places, (place) => place.isItem);
  const items = listed === 0 ? 0 : lines.slice(first, last + 1).filter(isItem).length;
  const topics = items === 0 ? 0 : listed * Math.max(0, 1 - places.length / items);
  const before = linesWithWords(lines, 0, first - 1);
  const behind = linesWithWords(lines, first);
  return [
    { id: 'refused', name: say`others look like labels, and are none`, value: countIn(refused) / all },
    { id: 'values-all', name: say`most of what looks like labels has values`, value: countIn(values) / all },
    { id: 'captions', name: say`captions`, value: countIn(captions) / all },
    { id: 'topics', name: say`topics of a list`, value: topics },
    { id: 'late', name: say`much of the text is before the first label`, value: before / Math.max(1, before + behind) },
    { id: 'short', name: say`the beginning of a text`, value: before + behind <= BEGINNING ? 1 : 0 },
    { id: 'labels', name: say`sure of each label`, value: sureness(judged) },
  ];
}

/** Texts with so few lines with words are beginnings: they are typed now. */
const BEGINNING = 12;

/** The mean of the odds of the labels; from here on one is as sure as any. */
function sureness(judged: readonly Judged[]): number {
  const scores = judged.filter(({ accepted }) => accepted).map(({ score }) => Math.min(SUREST, score));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length / SUREST;
}

const SUREST = 6;

/** The first places of some labels, in the text's order, one for each line. */
function inOrder(groups: readonly LabelGroup[]): readonly LabelPlace[] {
  const all = groups.flatMap(({ places }) => places.slice(0, LOOKED_AT)).sort((a, b) => a.line - b.line);
  return all.filter(({ line }, at) => line !== all[at - 1]?.line).slice(0, LOOKED_AT);
}

/** Whether a label is written like a name in full, or names a part. */
function isPersons(label: string): boolean {
  return (
    startsWithGivenName(label) ||
    isFullName(label) ||
    isTitled(label) ||
    isHanName(label) ||
    partNamed(label) !== undefined
  );
}

function startsWithGivenName(label: string): boolean {
  return isKnownName(label.toLowerCase().split(/\s+/, 1)[0] ?? '');
}

function isFullName(label: string): boolean {
  return /^\p{Lu}\S*\s\p{Lu}/u.test(label);
}

function isCodeLike(label: string): boolean {
  return isCode(label) || /\d/.test(label);
}

/** The share of questions behind the label of which it is largest; behind one that stands once it tells nothing. */
function mostAsking(heard: readonly Heard[]): number {
  const counts = new Map<string, { all: number; asking: number }>();
  for (const { key, asks } of heard) {
    const { all, asking } = counts.get(key) ?? { all: 0, asking: 0 };
    counts.set(key, { all: all + 1, asking: asking + (asks ? 1 : 0) });
  }
  return Math.max(0, ...Array.from(counts.values(), ({ all, asking }) => (all < 2 ? 0 : asking / all)));
}

/** How far a share is above a half: people give short answers, too. */
function mostly(part: number): number {
  return Math.max(0, 2 * part - 1);
}

/** How far numbers lie from their mean; 0 where there are fewer than two. */
function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
}
