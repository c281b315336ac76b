import type { Participant, Turn } from '../../model/transcript';
import { turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Voice } from '../../queries/speakers/voices';
import { voiceOf } from '../../queries/speakers/voices';
import { turnsInside } from './swapSpeakers';
import type { Wish } from './wish';

/** The turn that an action is about: the one at the cursor, or the first that a selection touches. */
export function turnOf(snapshot: Snapshot, { action, range }: Wish): Turn | undefined {
  if (action === 'swapSpeakersInSelection') return turnsInside(snapshot, range)[0];
  return turnAt(snapshot, range.from);
}

/** The speakers at the places of a wish, each once: at its first, and at the others where a turn is there. */
export function speakersOf(snapshot: Snapshot, turn: Turn, { others = [] }: Wish): readonly Participant[] {
  const turns = others.flatMap(({ from }) => turnAt(snapshot, from) ?? []);
  return [...new Set([turn, ...turns].map(({ participant }) => participant))];
}

/** The other one, where only one other can be meant: of two who talk, or of two in what is selected. */
export function otherOf(snapshot: Snapshot, wish: Wish, { participant }: Turn): Voice | undefined {
  const { action, range, others = [] } = wish;
  if (action === 'swapSpeakersInSelection') {
    const selected = [range, ...others].flatMap((one) => turnsInside(snapshot, one));
    return onlyOther(new Set(selected.map((turn) => turn.participant)), participant);
  }
  const isAmongAll = action === 'swapSpeakers' || action === 'swapSpeakersFromHere' || action === 'splitTurn';
  return isAmongAll ? onlyOther(new Set(snapshot.transcript.participants), participant) : undefined;
}

function onlyOther(participants: Set<Participant>, self: Participant): Voice | undefined {
  participants.delete(self);
  const [other] = participants;
  return other && participants.size === 1 ? voiceOf(other) : undefined;
}
