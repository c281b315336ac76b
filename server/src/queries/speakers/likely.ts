import type { Participant, Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';

/** Speakers who are more turns away than this are equally unlikely. */
const REACH = 60;

/**
 * The other participants, the likeliest speaker of a turn first. Speakers take turns, so those who do not speak right
 * before or behind it come first, and among them those who speak nearest to it; then its neighbours, the one before
 * first. Where only two people talk, the other is the one.
 */
export function likelySpeakers({ transcript }: Snapshot, turn: Turn): readonly Participant[] {
  return ranked(transcript.turns, transcript.participants, turn, [turn.index - 1, turn.index + 1]);
}

/** The same for what would come next if a turn ended early: its only neighbour is the speaker of the turn behind it. */
export function likelyNext({ transcript }: Snapshot, turn: Turn): readonly Participant[] {
  return ranked(transcript.turns, transcript.participants, turn, [turn.index + 1]);
}

function ranked(
  turns: readonly Turn[],
  participants: readonly Participant[],
  { index, participant: self }: Turn,
  beside: readonly number[],
): readonly Participant[] {
  const neighbours = new Set(beside.map((at) => turns[at]?.participant));
  const near = new Map<Participant | undefined, number>();
  for (let distance = REACH; distance > 0; distance--) {
    near.set(turns[index + distance]?.participant, 2 * distance + 1);
    near.set(turns[index - distance]?.participant, 2 * distance);
  }
  const rank = (one: Participant): number => (neighbours.has(one) ? 4 * REACH : 0) + (near.get(one) ?? 3 * REACH);
  return participants.filter((one) => one !== self).sort((a, b) => rank(a) - rank(b));
}
