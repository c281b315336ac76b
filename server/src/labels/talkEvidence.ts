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
import type { LabelGroup } from './group';
import { extent } from './group';
import type { Judged } from './judged';
import type { LabelPlace } from './place';
import type { SpokenAt } from './speechEvidence';
import { unlabelled } from './unlabelled';
import { VALUES } from './evidenceAlone';

/** So many places are looked at, from the first on: what has talked so long is a talk. */
const LOOKED_AT = 80;

/** So much less likely than not a label may be, and still tell in what order they stand. */
const NEAR = -3;

/**
 * What speaks for and against labels being those of a talk, taken together, besides what is said behind them
 * (`speechEvidence`): a recipe's captions and a contract's parties are labels, too, and nobody talks there. Names tell a talk,
 * and labels that come back. Records have the same captions again and again, with values behind them; and in a page that is
 * no talk few lines are labels, or most of what looks like labels is refused.
 *
 * @param judged at least one of them accepted
 * @param spoken as of `spokenAt`
 */
export function talkEvidence(
  judged: readonly Judged[],
  { places }: Pick<SpokenAt, 'places'>,
  lines: ChunkedList<LineView>,
): readonly Evidence[] {
  const accepted = judged.filter((one) => one.accepted).map(({ group }) => group);
  const all = [
    ...ofLabels(accepted),
    ...ofOrder(accepted, places),
    ...ofText(judged, accepted, lines),
    { id: 'apart', name: say`paragraphs without a label`, value: unlabelled(places, lines) },
  ];
  return all.filter(({ value }) => value !== 0);
}

/** The places behind which is looked for what is said. */
export function spokenAt(judged: readonly Judged[]): SpokenAt {
  const near = judged.filter(({ score }) => score > NEAR);
  const accepted = near.filter((one) => one.accepted);
  const places = inOrder(accepted.map(({ group }) => group));
  return { places, near: near.length === accepted.length ? places : inOrder(near.map(({ group }) => group)) };
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
  const unnamed = once === 0 ? 0 : 1 - share(accepted, ({ label }) => isPersons(label));
  const pairs = keys.slice(1).map((key, at) => ({ key, last: keys[at], before: keys[at - 1] }));
  return [
    {
      id: 'back',
      name: say`one answers, and the other speaks again`,
      value: share(pairs, ({ key, last, before }) => key === before && key !== last),
    },
    { id: 'again', name: say`the same label twice in a row`, value: share(pairs, ({ key, last }) => key === last) },
    { id: 'few', name: say`few labels are seen`, value: 1 / keys.length },
    { id: 'items', name: say`items of a list`, value: share(places, (place) => place.isItem) },
    { id: 'once', name: say`each label stands once`, value: once },
    { id: 'once-unnamed', name: say`each label stands once, and is no name`, value: once * unnamed },
  ];
}

/** So many labels may well be different ones where two people talk, and a third one comes in. */
const FIRST = 2;

/** So many more, each standing once, tell as much as any number. */
const MANY_ONCE = 3;

/** What of the text is behind labels, from the first one on, and what else looks like labels there: facts may stand before a talk. */
function ofText(
  judged: readonly Judged[],
  accepted: readonly LabelGroup[],
  lines: ChunkedList<LineView>,
): readonly Evidence[] {
  const places = accepted.flatMap((group) => group.places);
  const [first, last] = extent(accepted);
  let [all, refused, values, captions] = [0, 0, 0, 0];
  for (const one of judged) {
    const count = countFrom(first, one.group.places);
    all += count;
    if (!one.accepted) refused += count;
    if (one.features.some(({ name }) => name === VALUES)) values += count;
    if (isOtherLabel(one.group.label)) captions += count;
  }
  const listed = share(places, (place) => place.isItem);
  const items = listed === 0 ? 0 : lines.slice(first, last + 1).filter(isItem).length;
  const topics = items === 0 ? 0 : listed * Math.max(0, 1 - places.length / items);
  const before = linesWithWords(lines, 0, first - 1);
  const behind = linesWithWords(lines, first);
  return [
    { id: 'refused', name: say`others look like labels, and are none`, value: refused / all },
    { id: 'values-all', name: say`most of what looks like labels has values`, value: values / all },
    { id: 'captions', name: say`captions`, value: captions / all },
    { id: 'topics', name: say`topics of a list`, value: topics },
    { id: 'late', name: say`much of the text is before the first label`, value: before / Math.max(1, before + behind) },
    { id: 'short', name: say`the beginning of a text`, value: before + behind <= BEGINNING ? 1 : 0 },
    { id: 'labels', name: say`sure of each label`, value: sureness(judged) },
  ];
}

function countFrom(first: number, places: readonly LabelPlace[]): number {
  let count = 0;
  for (const { line } of places) if (line >= first) count++;
  return count;
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
