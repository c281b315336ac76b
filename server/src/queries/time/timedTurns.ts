import type { Snapshot } from '../../document/snapshot';
import { speechOf } from '../../facts/speech';
import type { Transcript, Turn } from '../../model/transcript';
import type { Clock } from '../../observations/time/clock';
import { clockOf, partAt, timingAt } from '../../observations/time/clock';
import { PAUSE } from '../../observations/time/speechMeasure';
import { perObject } from '../../text/perObject';
import { offsetOf } from './recording';

/** When each turn of a transcript is said. */
export interface TimedTurns {
  /** Whether that is told in milliseconds, or, where the text has no times, in words. */
  readonly basis: 'times' | 'words';
  /** In the text's order; as many as there are turns. */
  readonly turns: readonly TimedTurn[];
  readonly parts: readonly TimedPart[];
}

export interface TimedTurn {
  readonly turn: Turn;
  readonly from: number;
  /** Behind the beginning of the next turn only where times of the text say so. */
  readonly to: number;
  readonly fromIsEstimate: boolean;
  readonly toIsEstimate: boolean;
}

/** A part whose times begin anew, as at a second tape: its turns are told to be so much later than the times say. */
export interface TimedPart {
  readonly turn: number;
  readonly shift: number;
}

/** Turns in milliseconds of the recording, or in words from the beginning. */
export function timedTurns(snapshot: Snapshot): TimedTurns {
  const { transcript } = snapshot;
  if (clockOf(transcript).parts.length === 0) return inWords(transcript);
  const { turns, parts } = inTimes(transcript);
  const offset = offsetOf(snapshot);
  if (offset === 0) return { basis: 'times', turns, parts };
  return {
    basis: 'times',
    turns: turns.map((one) => ({ ...one, from: one.from - offset, to: one.to - offset })),
    parts,
  };
}

const inWords = perObject((transcript: Transcript): TimedTurns => {
  let words = 0;
  const turns = transcript.turns.map((turn): TimedTurn => {
    const from = words;
    words += speechOf(transcript, turn).wordCount;
    return { turn, from, to: words, fromIsEstimate: true, toIsEstimate: true };
  });
  return { basis: 'words', turns, parts: [] };
});

const inTimes = perObject((transcript: Transcript): Pick<TimedTurns, 'turns' | 'parts'> => {
  const clock = clockOf(transcript);
  const ends = endsOf(clock);
  const parts: TimedPart[] = [];
  let [shift, part, last] = [0, clock.parts[0], 0];
  const turns = transcript.turns.map((turn): TimedTurn => {
    const [start, next] = [clock.starts[turn.index] ?? 0, clock.starts[turn.index + 1] ?? 0];
    const own = partAt(clock, start);
    if (own !== part) {
      part = own;
      shift = Math.max(0, last - (own?.anchors[0]?.ms ?? 0));
      parts.push({ turn: turn.index, shift });
    }
    const begins = timingAt(clock, start);
    const from = Math.round(begins?.ms ?? 0) + shift;
    const end = ends.get(turn.index);
    const to = Math.max(from, end === undefined ? endOf(clock, start, next) + shift : end + shift);
    last = Math.max(last, to);
    return { turn, from, to, fromIsEstimate: begins?.isEstimate !== false, toIsEstimate: end === undefined };
  });
  return { turns, parts };
});

/** The ends of turns that times of the text say. */
function endsOf(clock: Clock): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { times } of clock.parts)
    for (const { turn, end, ms } of times) {
      const isWhole = end !== undefined && end.at >= (clock.starts[turn + 1] ?? 0) - PAUSE;
      if (isWhole && end.ms > ms) ends.set(turn, end.ms);
    }
  return ends;
}

/** Where what is said ends, before the pause that follows; in the same part as its beginning. */
function endOf(clock: Clock, start: number, next: number): number {
  const at = Math.max(start, next - PAUSE);
  if (partAt(clock, start) === partAt(clock, at)) return Math.round(timingAt(clock, at)?.ms ?? 0);
  return Math.round((timingAt(clock, start)?.ms ?? 0) + (at - start) / clock.rate);
}
