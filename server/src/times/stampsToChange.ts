import type { Snapshot } from '../document/snapshot';
import type { PlacedStamp } from '../observations/time/foundTimes';
import { placedStamps } from '../observations/time/foundTimes';
import { stampsOutside } from '../observations/time/stamps';
import type { Range } from '../text/range';

/** A time of the recording, where it stands in the text, in offsets. */
export interface StampToChange extends Pick<PlacedStamp, 'stamp' | 'line'> {
  readonly range: Range;
}

/** Times that an edit of all may change, in the text's order, those around the talk among them; not times of day. */
export function stampsToChange(snapshot: Snapshot): readonly StampToChange[] {
  const { text, transcript } = snapshot;
  const inTalk = placedStamps(transcript).filter(({ stamp }) => !stamp.isOfDay);
  const known = new Set(inTalk.map(({ line }) => line));
  const around = stampsOutside(transcript).filter(({ line, isOfDay }) => !isOfDay && !known.has(line));
  return [...inTalk, ...around.map((stamp) => ({ stamp, line: stamp.line }))]
    .map(({ stamp, line }) => {
      const start = text.lineStart(line);
      return { stamp, line, range: { from: start + stamp.from, to: start + stamp.to } };
    })
    .sort((a, b) => a.range.from - b.range.from);
}
