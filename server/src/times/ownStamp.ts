import type { Snapshot } from '../document/snapshot';
import type { Turn } from '../model/transcript';
import type { PlacedStamp } from '../observations/time/foundTimes';
import { placedStamps, startsOf } from '../observations/time/foundTimes';
import type { Range } from '../text/range';

/** The time at which a turn begins, as far as one stands at its head, above it or below its label; undefined for none. */
export function ownStamp({ transcript }: Snapshot, { index }: Turn): PlacedStamp | undefined {
  const start = startsOf(transcript)[index];
  return placedStamps(transcript).find(
    ({ turn, at, stamp }) => turn === index && at === start && !['note', 'behind'].includes(stamp.where),
  );
}

/** A time in offsets. */
export function stampRange({ text }: Snapshot, { stamp, line }: Pick<PlacedStamp, 'stamp' | 'line'>): Range {
  const start = text.lineStart(line);
  return { from: start + stamp.from, to: start + stamp.to };
}
