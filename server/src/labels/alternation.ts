import { wordScore } from '../names/nameForm';
import type { LabelPlace } from './place';

/** So many turns make a habit. */
const HABIT = 4;

/** Of the places of one label so many at least have another label between themselves and the one before. */
const TURNING = 0.5;

/**
 * The keys of labels that stand only in a form that is a mistake for the usual one, often, and take turns with the labels that
 * are known: all turns of one speaker are written so.
 */
export function voicesBeside(places: readonly LabelPlace[], turns: readonly LabelPlace[]): ReadonlySet<string> {
  const frequent = places.filter(({ label }) => wordScore(label) >= HANDLE);
  if (frequent.length === 0 || turns.length < HABIT) return new Set();
  const all = [...frequent, ...turns].sort((a, b) => a.line - b.line);
  const counts = new Map<string, { times: number; changing: number }>();
  for (const [at, { key }] of all.entries()) {
    const count = counts.get(key) ?? { times: 0, changing: 0 };
    count.times++;
    if (all[at - 1]?.key !== key) count.changing++;
    counts.set(key, count);
  }
  const keys = frequent.map(({ key }) => key);
  return new Set(keys.filter((key) => isVoice(counts.get(key))));
}

/** The score of a single word in small letters. */
const HANDLE = -0.5;

function isVoice(count: { readonly times: number; readonly changing: number } | undefined): boolean {
  return count !== undefined && count.times >= HABIT && count.changing >= TURNING * count.times;
}

/** Of the gaps in which a label stands so many are between two turns of one other. */
const FILLED = 0.6;

/**
 * Whether a label that stands on some lines, in order, is who is missing between turns: where it stands, one and the same other
 * would speak twice in a row without it.
 */
export function fillsGaps(lines: readonly number[], turns: readonly LabelPlace[]): boolean {
  if (lines.length < HABIT) return false;
  let [gaps, filled, last] = [0, 0, 0];
  for (const line of lines) {
    const next = firstBelow(turns, line);
    if (next === last || next === turns.length) continue;
    gaps++;
    if (turns[next - 1]?.key === turns[next]?.key) filled++;
    last = next;
  }
  return gaps >= HABIT && filled >= FILLED * gaps;
}

/** Of turns in order, the place of the first one below a line: halved, since each of thousands of labels is looked for among all. */
function firstBelow(turns: readonly LabelPlace[], line: number): number {
  let [from, to] = [0, turns.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((turns[middle]?.line ?? Infinity) > line) to = middle;
    else from = middle + 1;
  }
  return from;
}
