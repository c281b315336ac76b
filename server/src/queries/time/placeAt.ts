import type { Snapshot } from '../../document/snapshot';
import type { Turn } from '../../model/transcript';
import type { Part } from '../../observations/time/anchors';
import type { Clock } from '../../observations/time/clock';
import { clockWithin, partAt, saidAt, saidBefore } from '../../observations/time/clock';
import { placeBehind } from '../../observations/time/speechMeasure';
import { lastUpTo } from '../../text/lastUpTo';
import { offsetOf } from './recording';

/** What sounds at a time. */
export interface PlaceOfTime {
  /** An offset of the text. */
  readonly offset: number;
  /** The turn that sounds, or sounded last. */
  readonly turn: Turn;
  readonly isEstimate: boolean;
}

/** What is known besides the time. */
export interface Hints {
  /** How long the recording is, in milliseconds. */
  readonly duration?: number | undefined;
  /** An offset at which the text stood last: it tells the part that is meant, where times begin anew. */
  readonly near?: number | undefined;
}

/**
 * What is said at a time of the recording, in milliseconds. Undefined where the text has no time, and before the first turn
 * begins.
 */
export function placeAt(snapshot: Snapshot, ms: number, hints: Hints = {}): PlaceOfTime | undefined {
  const { transcript } = snapshot;
  const clock = clockWithin(transcript, hints.duration);
  const shown = ms + offsetOf(snapshot);
  const part = partFor(snapshot, clock, shown, hints.near);
  if (part === undefined) return undefined;
  const end = clock.parts[clock.parts.indexOf(part) + 1]?.from ?? Infinity;
  const at = Math.min(saidAt(clock, part, shown), end - 1);
  const first = part.anchors[0];
  if (at < 0 && first?.at === 0 && !first.isEnd) return undefined;
  const index = Math.min(lastUpTo(clock.starts, Math.max(0, at)), transcript.turns.length - 1);
  const [turn, text] = [transcript.turns[index], transcript.texts.at(index)];
  if (turn === undefined || text === undefined) return undefined;
  const place = placeBehind(text, at - (clock.starts[index] ?? 0));
  const offset = snapshot.text.offsetAt({ line: turn.line + place.line, column: place.column });
  return { offset, turn, isEstimate: !part.anchors.some((anchor) => !anchor.isEnd && anchor.ms === shown) };
}

/** The part in which the text stood last; else the first whose times have the one that is meant between them; else the first. */
function partFor(snapshot: Snapshot, clock: Clock, shown: number, near: number | undefined): Part | undefined {
  const { parts } = clock;
  if (parts.length < 2) return parts[0];
  if (near !== undefined) return partAt(clock, saidBeforeOffset(snapshot, near));
  const isIn = ({ anchors }: Part) => (anchors[0]?.ms ?? 0) <= shown && shown <= (anchors.at(-1)?.ms ?? 0);
  return parts.find(isIn) ?? parts[0];
}

/** How much is said before an offset. */
function saidBeforeOffset({ text, transcript }: Snapshot, offset: number): number {
  const { line, column } = text.placeAt(offset);
  const index = transcript.turns.findLastIndex((turn) => turn.line <= line);
  return index < 0 ? 0 : saidBefore(transcript, index, line - (transcript.turns[index]?.line ?? 0), column);
}
