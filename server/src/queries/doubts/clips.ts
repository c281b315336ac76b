import type { Snapshot } from '../../document/snapshot';
import type { Participant, Turn } from '../../model/transcript';
import { measureOf } from '../../observations/time/speechMeasure';
import { mayBeUnclear } from '../../syntax/annotations';
import { timedTurns } from '../time/timedTurns';
import { firstWords } from '../wording/firstWords';

/** A turn, or its beginning, to be heard or read. */
export interface Clip {
  readonly turn: Turn;
  /**
   * In milliseconds of the recording; undefined where the text has no times, and in a part whose times begin anew, as at a
   * second tape: the recording is that of the first.
   */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly isEstimate: boolean;
  /** What is said, in one line, cut at a word. */
  readonly text: string;
}

/** A voice is known by then, in milliseconds. */
const LONGEST = 20_000;

/** So much of what is said is shown, in characters. */
const WIDTH = 200;

export function clipOf(snapshot: Snapshot, turn: Turn): Clip {
  const { basis, turns, parts } = timedTurns(snapshot);
  const timed = basis === 'times' ? turns[turn.index] : undefined;
  const isLater = parts.some((part) => part.turn <= turn.index);
  const text = firstWords(snapshot, turn, WIDTH);
  if (timed === undefined || isLater) return { turn, from: undefined, to: undefined, isEstimate: true, text };
  const { from, to } = timed;
  return { turn, from, to: Math.min(to, from + LONGEST), isEstimate: timed.fromIsEstimate, text };
}

/** Characters from which on a turn is long enough to know a voice by. */
const ENOUGH = 400;

/** A turn in which somebody can be heard by themselves, and not the one that is compared with it. */
export function voiceOf(snapshot: Snapshot, participant: Participant, compared: Turn): Clip | undefined {
  return clipsOf(snapshot, participant, 2).find(({ turn }) => turn !== compared);
}

/** At most `count` turns in which somebody can be heard by themselves: the longest without a gap, in the text's order. */
export function clipsOf(snapshot: Snapshot, { turns }: Participant, count: number): readonly Clip[] {
  const { texts, lines } = snapshot.transcript;
  const sizes = turns.map((turn) => {
    const text = texts.at(turn.index);
    const size = Math.min(ENOUGH, text === undefined ? 0 : measureOf(text).size);
    return mayBeUnclear(lines.at(turn.line)?.text ?? '') ? size / 2 : size;
  });
  return turns
    .map((turn, nth) => ({ turn, size: sizes[nth] ?? 0 }))
    .sort((a, b) => b.size - a.size || a.turn.index - b.turn.index)
    .slice(0, count)
    .sort((a, b) => a.turn.index - b.turn.index)
    .map(({ turn }) => clipOf(snapshot, turn));
}
