import type { Snapshot } from '../../document/snapshot';
import type { Exchange, Turn } from '../../model/transcript';
import type { TimedTurn } from '../time/timedTurns';
import { timedTurns } from '../time/timedTurns';

/** What times tell of how one turn follows another, in milliseconds. Turns of which they tell nothing are not among them. */
export interface BetweenTurns {
  /** Of answers: how long it takes from the end of the question until they begin; 0 where they begin before it. */
  readonly gaps: ReadonlyMap<Turn, number>;
  /** How long somebody else still speaks while the turn has begun; 0 for a turn that waits. */
  readonly overlaps: ReadonlyMap<Turn, number>;
}

/** Nothing is estimated: only ends and beginnings count that stand in the text as times. */
export function betweenTurns(snapshot: Snapshot): BetweenTurns {
  const { basis, turns, parts } = timedTurns(snapshot);
  if (basis === 'words') return { gaps: new Map(), overlaps: new Map() };
  const beginnings = new Set(parts.map(({ turn }) => turn));
  return {
    gaps: gapsOf(snapshot.transcript.exchanges, turns, beginnings),
    overlaps: overlapsOf(turns, beginnings),
  };
}

/** `beginnings` are turns with which times begin anew: what was before them tells nothing. */
function gapsOf(
  exchanges: readonly Exchange[],
  turns: readonly TimedTurn[],
  beginnings: ReadonlySet<number>,
): ReadonlyMap<Turn, number> {
  const gaps = new Map<Turn, number>();
  for (const { question, answers } of exchanges) {
    const [first] = answers;
    if (first === undefined || beginnings.has(first.index)) continue;
    const [asked, answer] = [turns[first.index - 1], turns[first.index]];
    if (asked === undefined || answer === undefined) continue;
    // The one who asked may have gone on for another turn; where somebody else spoke, it is no wait for the answer.
    if (asked.turn.index < question.index || asked.turn.participant !== question.participant) continue;
    if (!asked.toIsEstimate && !answer.fromIsEstimate) gaps.set(first, Math.max(0, answer.from - asked.to));
  }
  return gaps;
}

function overlapsOf(turns: readonly TimedTurn[], beginnings: ReadonlySet<number>): ReadonlyMap<Turn, number> {
  const overlaps = new Map<Turn, number>();
  // The turn that ends last so far, and the last one of all other speakers.
  let last: TimedTurn | undefined;
  let other: TimedTurn | undefined;
  for (const timed of turns) {
    const { turn, from, to, fromIsEstimate, toIsEstimate } = timed;
    if (beginnings.has(turn.index)) last = other = undefined;
    if (fromIsEstimate || toIsEstimate) continue;
    const before = last?.turn.participant === turn.participant ? other : last;
    if (before) overlaps.set(turn, Math.max(0, Math.min(to, before.to) - from));
    const isSame = last?.turn.participant === turn.participant;
    if (last === undefined || to >= last.to) {
      if (!isSame) other = last;
      last = timed;
    } else if (!isSame && to >= (other?.to ?? 0)) other = timed;
  }
  return overlaps;
}
