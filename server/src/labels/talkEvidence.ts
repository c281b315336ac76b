import type { LineView } from '../facts/fact';
import * as says from '../facts/said';
import { asksAnything, magnitude, takesUp } from '../facts/spokenLike';
import type { Evidence } from '../fitted/evidence';
import { isKnownName } from '../language/givenNames';
import { isHanName } from '../language/hanNames';
import { partNamed } from '../language/words';
import { isCode, isHandle, isTitled } from '../names/labelForm';
import type { ChunkedList } from '../text/chunkedList';
import { share } from '../text/share';
import { say } from '../words/say';
import type { LabelGroup } from './group';
import type { LabelPlace } from './place';

/** So many places are looked at, from the first on: what has talked so long is a talk. */
const LOOKED_AT = 80;

/**
 * What speaks for and against labels being those of a talk, taken together: a recipe's captions and a contract's parties are
 * labels, too, and nobody talks there. Names tell a talk, and so does what is said: people answer each other, ask, and
 * say a word or a hundred. Records have the same captions in the same order again and again.
 *
 * @param accepted the labels with votes enough; at least one
 * @param near those that have nearly enough, these among them: an order is seen better with all
 */
export function talkEvidence(
  accepted: readonly LabelGroup[],
  near: readonly LabelGroup[],
  lines: ChunkedList<LineView>,
): readonly Evidence[] {
  const labels = accepted.map(({ label }) => label);
  const heard = inOrder(accepted).map((place) => heardAt(place, lines));
  const asker = mostAsking(heard);
  return [
    { id: 'turns', name: say`so many labels`, value: Math.log2(1 + heard.length) },
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
    { id: 'once', name: say`labels that stand once`, value: share(accepted, ({ places }) => places.length === 1) },
    { id: 'cycle', name: say`the same order again and again`, value: cyclesOf(inOrder(near)) * (1 - asker) },
    { id: 'takes-up', name: say`begins as one answers`, value: share(heard, (one) => one.takesUp) },
    { id: 'asks', name: say`something is asked`, value: share(heard, (one) => one.asks) },
    { id: 'asker', name: say`one label mostly asks`, value: asker },
    { id: 'values', name: say`a value, no sentence`, value: share(heard, (one) => one.isValue) },
    { id: 'spread', name: say`short and long in turn`, value: deviation(heard.map(({ size }) => size)) },
  ].filter(({ value }) => value !== 0);
}

/** The first places of some labels, in the text's order, one for each line. */
function inOrder(groups: readonly LabelGroup[]): readonly LabelPlace[] {
  const all = groups.flatMap(({ places }) => places.slice(0, LOOKED_AT)).sort((a, b) => a.line - b.line);
  return all.filter(({ line }, at) => line !== all[at - 1]?.line).slice(0, LOOKED_AT);
}

/** What stands behind a label, as far as it tells a talk. */
interface Heard {
  readonly key: string;
  readonly takesUp: boolean;
  readonly asks: boolean;
  readonly isValue: boolean;
  /** The logarithm of its length. */
  readonly size: number;
}

/** So many lines that go on with what is said are looked at: where lines are broken, a question ends on a further one. */
const GOES_ON = 4;

/** What stands behind a label, or on the next line with text, a blank one between them or not; and on the lines right below. */
function heardAt({ line, key, shape }: LabelPlace, lines: ChunkedList<LineView>): Heard {
  const own = lines.at(line);
  const isOwn = own !== undefined && !says.saysNothing(own, shape.textFrom);
  const start = isOwn ? line : lines.at(line + 1)?.blank === false ? line + 1 : line + 2;
  const from = isOwn ? shape.textFrom : 0;
  const first = lines.at(start);
  if (first === undefined) return { key, takesUp: false, asks: false, isValue: false, size: 0 };
  let asks = asksAnything(first, from);
  let length = 2 ** magnitude(first, from);
  for (let at = start + 1; at <= start + GOES_ON; at++) {
    const next = lines.at(at);
    if (next === undefined || next.blank || next.shapes.some(({ strength }) => strength === 'strong')) break;
    asks ||= asksAnything(next);
    length += 2 ** magnitude(next);
  }
  return { key, takesUp: takesUp(first, from), asks, isValue: says.isValue(first, from), size: Math.log2(length) };
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

/** So many labels in a fixed order are records; two take turns in talks, too. */
const CYCLE = 3;

/** So often each is followed by the next one of the order, and so many of the places are of these labels. */
const FOLLOWED = 0.95;

/** In talks, too, the order may be the same twice. */
const ROUNDS = 3;

/** How surely three labels or more come in the same order again and again: 1 after three rounds, 0 where there is none. */
function cyclesOf(places: readonly LabelPlace[]): number {
  const keys = places.map(({ key }) => key);
  const next = usualFollowers(keys);
  const cycle = cycleFrom(keys[0] ?? '', next);
  if (cycle.size < CYCLE) return 0;
  const inside = keys.filter((key) => cycle.has(key));
  const followed = inside.filter((key, at) => at > 0 && next.get(inside[at - 1] ?? '') === key).length;
  if (Math.min(followed, inside.length - 1) < FOLLOWED * (keys.length - 1)) return 0;
  return Math.min(1, (inside.length / cycle.size - 1) / (ROUNDS - 1));
}

/** For each key the one that follows it most often, the first of those that do equally often. */
function usualFollowers(keys: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [at, key] of keys.entries()) {
    const follower = keys[at + 1];
    if (follower === undefined) break;
    const all = counts.get(key) ?? new Map<string, number>();
    counts.set(key, all.set(follower, (all.get(follower) ?? 0) + 1));
  }
  const most = ([, a]: readonly [string, number], [, b]: readonly [string, number]) => b - a;
  return new Map(Array.from(counts, ([key, all]) => [key, [...all].sort(most)[0]?.[0] ?? '']));
}

/** The keys that are met on the way from one, each time to the usual follower, until one comes again: from that one on. */
function cycleFrom(first: string, next: ReadonlyMap<string, string>): ReadonlySet<string> {
  const way: string[] = [];
  for (let key: string | undefined = first; key !== undefined; key = next.get(key)) {
    const met = way.indexOf(key);
    if (met >= 0) return new Set(way.slice(met));
    way.push(key);
  }
  return new Set();
}

/** How far numbers lie from their mean; 0 where there are fewer than two. */
function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
}
