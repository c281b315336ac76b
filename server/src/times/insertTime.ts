import { turnAt } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import { placedStamps } from '../observations/time/foundTimes';
import type { TextChange } from '../text/change';
import { isUnspaced } from '../edits/relabel/scripts';
import type { Refusal } from '../edits/refusal';
import { isRefusal, refuse } from '../edits/refusal';
import { stampAt, stampRange } from './ownStamp';
import { countHours, IN_HOURS } from './hours';
import { NO_PLACE, stampTurn, TOO_EARLY } from './stampTurn';
import { isPlain, rewritten, timeLike } from './timeText';

/**
 * Writes a time, in milliseconds as the text counts them, at an offset: in place of the time there; at the head of a turn as
 * `stampTurn` does; in what is said before the word there, in the form that such times have here; on a blank line by itself.
 */
export function insertTime(snapshot: Snapshot, offset: number, ms: number): TextChange | Refusal {
  if (ms < 0) return refuse(TOO_EARLY);
  if (countHours(snapshot)) return refuse(IN_HOURS);
  const { text } = snapshot;
  const here = stampAt(snapshot, offset);
  if (here !== undefined) {
    const written = rewritten(snapshot, here.stamp, ms);
    return isRefusal(written) ? written : harmless(snapshot, { ...stampRange(snapshot, here), insert: written.text });
  }
  const { line, column } = text.placeAt(offset);
  const { frontMatter } = snapshot.transcript;
  if (frontMatter !== undefined && line <= frontMatter.endLine) return refuse(NO_PLACE);
  const turn = turnAt(snapshot, offset);
  if (turn?.line === line && column <= turn.textFrom) {
    const stamped = stampTurn(snapshot, offset, ms);
    return isRefusal(stamped) ? stamped : stamped.change;
  }
  const written = text.lineText(line);
  const at = wordStart(written, column);
  const time = timeInSpeech(snapshot, ms);
  const before = at > 0 && /\S/.test(written.charAt(at - 1)) && !isUnspaced(written.charAt(at - 1)) ? ' ' : '';
  const behind = /[\p{L}\p{N}]/u.test(written.charAt(at)) && !isUnspaced(written.charAt(at)) ? ' ' : '';
  const from = text.lineStart(line) + at;
  return harmless(snapshot, { from, to: from, insert: before + time + behind });
}

/** A change, where the same speakers have the same turns behind it: a time that is written takes no word away. */
function harmless(snapshot: Snapshot, change: TextChange): TextChange | Refusal {
  return labelsOf(snapshot.apply([change])) === labelsOf(snapshot) ? change : refuse(NO_PLACE);
}

function labelsOf({ transcript }: Snapshot): string {
  return transcript.turns.map(({ label }) => label).join('\n');
}

/** As such times are written here; else in square brackets, since others may be something else there. */
function timeInSpeech(snapshot: Snapshot, ms: number): string {
  const stamps = placedStamps(snapshot.transcript).filter((one) => isPlain(one) && one.stamp.end === undefined);
  const inside = stamps.find(({ stamp }) => stamp.where === 'speech' || stamp.where === 'lead');
  const model = inside ?? stamps.find(({ stamp }) => /^(?:\\?\[|#)/.test(stamp.text));
  return timeLike(snapshot, ms, model?.stamp) ?? timeLike(snapshot, ms, undefined) ?? '';
}

/** A place inside of a word moves to its beginning; scripts without blanks have places between any two characters. */
function wordStart(line: string, column: number): number {
  if (isUnspaced(line.charAt(column)) || !/[\p{L}\p{N}\p{M}]/u.test(line.charAt(column))) return column;
  let at = column;
  while (at > 0 && /[\p{L}\p{N}\p{M}'’-]/u.test(line.charAt(at - 1)) && !isUnspaced(line.charAt(at - 1))) at--;
  return at;
}
