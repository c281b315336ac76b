import { turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Turn } from '../../model/transcript';
import { clockWithin, saidBefore, timingAt } from '../../observations/time/clock';
import { offsetOf } from './recording';

/** When something is said, in milliseconds of the recording. */
export interface TimeOfPlace {
  readonly ms: number;
  readonly isEstimate: boolean;
  /** The times of the text before an estimate and behind it. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
  readonly turn: Turn;
}

/**
 * When the place at an offset is said: exactly where a time stands, else between the times around it, by how much is said.
 * Undefined where the text has no time, and outside of the talk. A recording that is known to be `duration` long has no later
 * time.
 */
export function timeAt(snapshot: Snapshot, offset: number, duration?: number): TimeOfPlace | undefined {
  const { text, transcript } = snapshot;
  const turn = turnAt(snapshot, offset);
  if (turn === undefined) return undefined;
  const { line, column } = text.placeAt(offset);
  const clock = clockWithin(transcript, duration);
  const timing = timingAt(clock, saidBefore(transcript, turn.index, line - turn.line, column));
  if (timing === undefined) return undefined;
  const shift = offsetOf(snapshot);
  const ms = Math.min(duration ?? Infinity, Math.round(timing.ms - shift));
  const told = (time: number | undefined) => (time === undefined ? undefined : time - shift);
  return { ...timing, ms, before: told(timing.before), behind: told(timing.behind), turn };
}
