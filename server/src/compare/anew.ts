import { plainLabel } from './head';
import type { Links } from './links';
import { firstIn, sizeOf } from './links';
import type { Part, Speech } from './speech';

/** A turn of so many words that says the same elsewhere was moved. */
const MOVED = 3;

/**
 * Parts that have no word in common and are one all the same: they stand between the same turns, and under one label, or
 * under the one that most turns of that label have now. By the index of the first text's part, that of the second's.
 *
 * @param heads the turns that begin where a turn of the other text does
 */
export function saidAnew(
  before: Speech,
  after: Speech,
  { match, back }: Links,
  heads: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (heads.size === 0) return found;
  const headed = new Set(heads.values());
  const gaps = gapsIn(before, match, (at) => heads.get(at));
  const newGaps = gapsIn(after, back, (to) => (headed.has(to) ? to : undefined));
  const [texts, newTexts] = [textsIn(before, gaps), textsIn(after, newGaps)];
  const labels = newLabels(before, after, heads);
  const labelOf = ({ turn }: Part) => turn && (labels.get(plainLabel(turn)) ?? plainLabel(turn));
  const isOne = (at: number | undefined, to: number | undefined) => {
    const [part, other] = [before.parts[at ?? -1], after.parts[to ?? -1]];
    return part !== undefined && other !== undefined && labelOf(part) === (other.turn && plainLabel(other.turn));
  };
  for (const [gap, parts] of gaps) {
    const gone = parts.filter((at) => !newTexts.has(textOf(before, before.parts[at])));
    const fresh = (newGaps.get(gap) ?? []).filter((to) => !texts.has(textOf(after, after.parts[to])));
    while (isOne(gone[0], fresh[0])) found.set(gone.shift() ?? 0, fresh.shift() ?? 0);
    while (isOne(gone.at(-1), fresh.at(-1))) found.set(gone.pop() ?? 0, fresh.pop() ?? 0);
  }
  return found;
}

/** What is said in a part, all of it. */
export function textOf({ words }: Speech, part: Part | undefined): string {
  return part === undefined ? '' : words.slice(part.from, part.to).join(' ');
}

/** Whether a part that is elsewhere in the other text can be known by its words. */
export function isLong(part: Part): boolean {
  return sizeOf(part) >= MOVED;
}

/**
 * The parts of which the other text has no word, by the turns between which they stand.
 *
 * @param placeOf the index that a turn has in the second text, if it begins in both where a turn does
 */
function gapsIn(
  { parts }: Speech,
  match: Int32Array,
  placeOf: (part: number) => number | undefined,
): ReadonlyMap<string, readonly number[]> {
  const gaps = new Map<string, readonly number[]>();
  let open: number[] = [];
  let last: number | undefined;
  const close = (next: number | undefined) => {
    if (open.length > 0) gaps.set(`${last} ${next}`, open);
    [open, last] = [[], next];
  };
  for (const [at, part] of parts.entries()) {
    const place = placeOf(at);
    if (place !== undefined) close(place);
    else if (firstIn(part, match) === undefined) open.push(at);
  }
  close(undefined);
  return gaps;
}

/** What is said in those parts that can be known by it. */
function textsIn(speech: Speech, gaps: ReadonlyMap<string, readonly number[]>): ReadonlySet<string> {
  const parts = [...gaps.values()].flat().flatMap((at) => speech.parts[at] ?? []);
  return new Set(parts.filter(isLong).map((part) => textOf(speech, part)));
}

/** The label that most turns of each label have in the second text. */
function newLabels(before: Speech, after: Speech, heads: ReadonlyMap<number, number>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [at, to] of heads) {
    const [turn, now] = [before.parts[at]?.turn, after.parts[to]?.turn];
    if (turn === undefined || now === undefined) continue;
    const [label, newLabel] = [plainLabel(turn), plainLabel(now)];
    const times = counts.get(label) ?? new Map<string, number>();
    counts.set(label, times.set(newLabel, (times.get(newLabel) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([label, times]) => [label, [...times].reduce((a, b) => (b[1] > a[1] ? b : a))[0]] as const),
  );
}
