import type { Snapshot } from '../document/snapshot';
import type { PlacedStamp } from '../observations/time/foundTimes';
import { placedStamps } from '../observations/time/foundTimes';
import type { Stamp } from '../observations/time/stamps';
import { say } from '../words/say';
import type { Refusal } from '../edits/refusal';
import { refuse } from '../edits/refusal';
import { clockStyleOf } from '../observations/time/clockStyle';
import { clockIn, clockLike } from '../observations/time/clockText';

/** Where no time of a text shows how. */
const BRACKETS = ['[', ']'] as const;

/** A time as it is written like another one, or, without, in square brackets; undefined where that one is a stretch. */
export function timeLike(snapshot: Snapshot, ms: number, model: Stamp | undefined): string | undefined {
  if (model !== undefined && (model.end !== undefined || model.where === 'behind')) return undefined;
  const style = clockStyleOf(placedStamps(snapshot.transcript).filter((one) => isPlain(one)));
  const clock = model?.clocks[0];
  if (model === undefined || clock === undefined || /[a-z]/i.test(model.text)) return BRACKETS.join(clockIn(ms, style));
  return model.text.slice(0, clock.from) + clockIn(ms, style) + model.text.slice(clock.to);
}

/** Times that show how times are written here. */
export function isPlain({ stamp }: PlacedStamp): boolean {
  return !stamp.isOfDay && stamp.where !== 'note' && stamp.where !== 'behind';
}

/** A time at another moment; its end, where it has one, stays. */
export function rewritten(
  snapshot: Snapshot,
  { text, clocks, end, isOfDay }: Stamp,
  ms: number,
): { readonly text: string } | Refusal {
  const [clock] = clocks;
  if (isOfDay || clock === undefined)
    return refuse(say`${text} is a time of day, which is not written from a recording.`);
  if (end !== undefined && ms >= end) return refuse(say`${text} would end before it begins.`);
  const style = clockStyleOf(placedStamps(snapshot.transcript).filter((one) => isPlain(one)));
  const before = text.slice(clock.from, clock.to);
  // To the precision that the time has: a tenth, a second.
  const written = [1, 10, 100, 1000]
    .map((step) => clockLike(before, Math.round(ms / step) * step, style))
    .find((one) => one !== undefined);
  if (written === undefined) return refuse(say`${text} cannot say this time.`);
  return { text: text.slice(0, clock.from) + written + text.slice(clock.to) };
}
