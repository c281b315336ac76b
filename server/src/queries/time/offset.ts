import type { Snapshot } from '../../document/snapshot';
import { clockOf } from '../../observations/time/clock';

/**
 * What the times of a text show where its recording begins, in milliseconds: as declared; else the first time, where times
 * are those of a clock on the wall; else nought.
 */
export function offsetOf({ transcript }: Snapshot): number {
  return clockOf(transcript).assumedAnchor ?? 0;
}
