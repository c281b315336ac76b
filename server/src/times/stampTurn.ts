import { turnAt } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import type { Turn } from '../model/transcript';
import type { TextChange } from '../text/change';
import { say } from '../words/say';
import type { Refusal } from '../edits/refusal';
import { isRefusal, refuse } from '../edits/refusal';
import { NO_TURN } from '../edits/relabel/relabel';
import { headChanges } from './headPlaces';
import { countHours, IN_HOURS } from './hours';
import { ownStamp, stampRange } from './ownStamp';
import { withSameWords } from './sameWords';
import { rewritten } from './timeText';

/** A time that was written, and the text as it is read then. */
export interface Stamped {
  readonly change: TextChange;
  readonly next: Snapshot;
  /** The turn that got the time, as an index. */
  readonly turn: number;
}

/**
 * Writes a time, in milliseconds as the text counts them, at the head of the turn around an offset: in place of the turn's
 * time, if it has one, else where others of the text have theirs, in their form. No word changes.
 */
export function stampTurn(snapshot: Snapshot, offset: number, ms: number): Stamped | Refusal {
  const turn = turnAt(snapshot, offset);
  if (turn === undefined) return refuse(NO_TURN);
  if (ms < 0) return refuse(TOO_EARLY);
  if (countHours(snapshot)) return refuse(IN_HOURS);
  const own = ownStamp(snapshot, turn);
  if (own === undefined) return stampAnew(snapshot, turn, ms);
  const written = rewritten(snapshot, own.stamp, ms);
  if (isRefusal(written)) return written;
  const change = { ...stampRange(snapshot, own), insert: written.text };
  const next = withSameWords(snapshot, [change]);
  return next === undefined ? refuse(NO_PLACE) : { change, next, turn: turn.index };
}

export const TOO_EARLY = say`This moment lies before the times of the text begin.`;

export const NO_PLACE = say`A time would be read as something else here, so nothing was changed.`;

function stampAnew(snapshot: Snapshot, turn: Turn, ms: number): Stamped | Refusal {
  for (const changes of headChanges(snapshot, turn, ms)) {
    const next = withSameWords(snapshot, changes);
    const stamped = next?.transcript.turns[turn.index];
    const [change] = changes;
    const own = next && stamped && ownStamp(next, stamped);
    if (next === undefined || change === undefined || own === undefined) continue;
    if (Math.abs(own.stamp.start - ms) < SECOND) return { change, next, turn: turn.index };
  }
  return refuse(NO_PLACE);
}

/** What whole seconds cannot say. */
const SECOND = 1000;
