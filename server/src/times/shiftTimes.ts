import type { Snapshot } from '../document/snapshot';
import { placedStamps, unitOf } from '../observations/time/foundTimes';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';
import { say } from '../words/say';
import type { Refusal } from '../edits/refusal';
import { isRefusal, refuse } from '../edits/refusal';
import { clockStyleOf } from '../observations/time/clockStyle';
import type { ClockStyle } from '../observations/time/clockText';
import { clockLike } from '../observations/time/clockText';
import { withSameWords } from './sameWords';
import type { StampToChange } from './stampsToChange';
import { stampsToChange } from './stampsToChange';

/** Times that were shifted, as they were written before and after it. */
export interface Shift {
  readonly by: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly TextChange[];
}

/**
 * Makes times later by some milliseconds, or earlier by a negative number: all of them, or those that a range touches. Each
 * keeps its form; no word changes. Refused where one would lie before the beginning, or where its form cannot hold the time.
 * What takes the shift before back writes each as it was then, also where times of another hour do not show how.
 */
export function shiftTimes(
  snapshot: Snapshot,
  by: number,
  { range, last }: { readonly range?: Range | undefined; readonly last?: Shift | undefined } = {},
): Shift | Refusal {
  const all = stampsToChange(snapshot);
  const stamps = range === undefined || range.from === range.to ? all : all.filter((one) => isTouched(one, range));
  if (stamps.length === 0) return refuse(NO_TIME);
  // Notes have a habit of their own: `[inaudible 00:12:34]` beside `[12:30]`.
  const styles = [true, false].map((isNote) => clockStyleOf(all.filter((one) => isInNote(one) === isNote)));
  const unit = unitOf(placedStamps(snapshot.transcript).filter(({ stamp }) => !stamp.isOfDay));
  const before = stamps.map(({ stamp }) => stamp.text);
  const isBack = last?.by === -by && isSame(last.after, before);
  const after: string[] = [];
  for (const [nth, one] of stamps.entries()) {
    const written = shifted(one, one.stamp.fields === 2 ? by / unit : by, styles[isInNote(one) ? 0 : 1]);
    if (isRefusal(written)) return written;
    after.push((isBack ? last.before[nth] : undefined) ?? written.text);
  }
  const changes = stamps.flatMap(({ stamp, range: place }, nth) => {
    const insert = after[nth] ?? stamp.text;
    return insert === stamp.text ? [] : [{ ...place, insert }];
  });
  if (changes.length === 0) return refuse(say`Nothing would change.`);
  if (withSameWords(snapshot, changes) === undefined) return refuse(OTHERWISE);
  return { by, before, after, changes };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, nth) => text === b[nth]);
}

export const NO_TIME = say`No time of a recording was found here.`;

export const OTHERWISE = say`Turns would be read differently then, so nothing was changed.`;

function isInNote({ stamp }: StampToChange): boolean {
  return stamp.where === 'note';
}

function isTouched({ range }: StampToChange, { from, to }: Range): boolean {
  return range.from < to && from < range.to;
}

function shifted(
  { stamp }: StampToChange,
  by: number,
  style: ClockStyle | undefined,
): { readonly text: string } | Refusal {
  const { text, start, end = start, where } = stamp;
  if (Math.min(start, end) + by < 0)
    return refuse(say`${text.trim()} would lie before the beginning of the recording.`);
  let shiftedText = text;
  for (const [nth, { from, to }] of [...stamp.clocks.entries()].reverse()) {
    const ms = (nth === 0 ? start : end) + by;
    const clock = where === 'behind' ? String(ms) : style && clockLike(text.slice(from, to), ms, style);
    if (clock === undefined)
      return refuse(
        say`${text.trim()} cannot be so exact: choose a whole number of seconds, or of minutes where it has none.`,
      );
    shiftedText = shiftedText.slice(0, from) + clock + shiftedText.slice(to);
  }
  return { text: shiftedText };
}
