import { turnAt } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import type { Turn } from '../model/transcript';
import type { PlacedStamp } from '../observations/time/foundTimes';
import { placedStamps, startsOf } from '../observations/time/foundTimes';
import { stampsAbove, stampsIn } from '../observations/time/stamps';
import type { Range } from '../text/range';
import { touches } from '../text/range';

/** The time at which a turn begins, as far as one stands at its head, above it or below its label; undefined for none. */
export function ownStamp({ transcript }: Snapshot, { index }: Turn): PlacedStamp | undefined {
  const start = startsOf(transcript)[index];
  return placedStamps(transcript).find(
    ({ turn, at, stamp }) => turn === index && at === start && !['note', 'behind'].includes(stamp.where),
  );
}

/** A time, and its line counted from the first of the text. */
type StampOnLine = Pick<PlacedStamp, 'stamp' | 'line'>;

/**
 * The time that an offset touches, those of the clock on the wall among them, without those that may be something else;
 * undefined where none does. The rest of the text is not looked at: menus ask at every move of the cursor.
 */
export function stampAt(snapshot: Snapshot, offset: number): StampOnLine | undefined {
  const { text, transcript } = snapshot;
  const { line, column } = text.placeAt(offset);
  const turn = turnAt(snapshot, offset);
  const own = turn && transcript.texts.at(turn.index);
  const first = turn?.line ?? 0;
  const stamps = own === undefined ? stampsAbove(transcript) : stampsIn(own);
  const stamp = stamps.find((one) => first + one.line === line && touches(one, column) && one.where !== 'doubtful');
  return stamp && { stamp, line };
}

/** A time in offsets. */
export function stampRange({ text }: Snapshot, { stamp, line }: StampOnLine): Range {
  const start = text.lineStart(line);
  return { from: start + stamp.from, to: start + stamp.to };
}
