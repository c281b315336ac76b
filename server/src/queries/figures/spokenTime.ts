import type { Participant, Transcript, Turn } from '../../model/transcript';
import type { TimeMark } from '../../observations/times';
import { timesOf } from '../../observations/times';

/** How long is spoken, in seconds, as far as times tell. */
export interface SpokenTime {
  /** Without those of whom no time tells. */
  readonly bySpeaker: ReadonlyMap<Participant, number>;
  /** The turns of which all is told. */
  readonly byTurn: ReadonlyMap<Turn, number>;
  /** Turns of which all is told, by themselves or together with those beside them of the same speaker. */
  readonly told: ReadonlySet<Turn>;
}

/**
 * How long each one speaks: from a time to its end, or else to the next time. Where another begins without a time before
 * that, or times go back, it is not known, and nothing is counted.
 */
export function spokenTime(transcript: Transcript): SpokenTime {
  const { turns } = transcript;
  const times = timesOf(transcript);
  const bySpeaker = new Map<Participant, number>();
  const byTurn = new Map<Turn, number>();
  const [told, untold, together] = [new Set<Turn>(), new Set<Turn>(), new Set<Turn>()];
  let behind = 0;
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    const { participant } = time;
    while ((turns[behind]?.line ?? Infinity) <= time.line) behind++;
    const turn = turnOf(turns, behind, time);
    const others = turnsUntil(next, turns, behind);
    const isAlone = others.every((other) => other.participant === participant);
    const end = time.end ?? (isAlone ? next?.start : undefined);
    const isTold = participant !== undefined && end !== undefined && end >= time.start;
    if (isTold) add(bySpeaker, participant, end - time.start);
    if (turn === undefined) continue;
    if (!isTold || (time.line > turn.line && !told.has(turn))) untold.add(turn);
    if (!isTold) continue;
    add(byTurn, turn, end - time.start);
    told.add(turn);
    const shared = time.end === undefined ? others.filter((other) => other !== turn) : [];
    if (shared.length > 0) together.add(turn);
    for (const other of shared) {
      told.add(other);
      together.add(other);
    }
  }
  for (const turn of untold) told.delete(turn);
  for (const turn of [...untold, ...together]) byTurn.delete(turn);
  return { bySpeaker, byTurn, told };
}

/** The turn that a time is about: the one around it, or the one below it. `behind` is the first turn behind the time's line. */
function turnOf(turns: readonly Turn[], behind: number, { line, participant }: TimeMark): Turn | undefined {
  const [around, below] = [turns[behind - 1], turns[behind]];
  const isAround = around !== undefined && line <= around.endLine;
  const turn = isAround || below?.participant !== participant ? around : below;
  return turn?.participant === participant ? turn : undefined;
}

/** The turns that begin behind a time and before the next; `from` is the first one behind the time's line. */
function turnsUntil(next: TimeMark | undefined, turns: readonly Turn[], from: number): readonly Turn[] {
  let end = from;
  while ((turns[end]?.line ?? Infinity) < (next?.line ?? 0)) end++;
  return turns.slice(from, end);
}

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
