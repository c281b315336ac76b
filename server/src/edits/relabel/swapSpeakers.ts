import type { Participant, Turn } from '../../model/transcript';
import { turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { refuse } from '../refusal';
import { voiceOf } from '../../queries/speakers/voices';
import type { RelabelAnswer } from './relabelled';
import { relabelTurns } from './relabelTurns';
import { say } from '../../words/say';

/** Swaps two participants wherever they speak, as where a program took each for the other. */
export function swapSpeakers(snapshot: Snapshot, one: Participant, other: Participant): RelabelAnswer {
  return swap(snapshot, one, other, () => true);
}

/** Swaps two participants in this turn and all later ones. */
export function swapFromHere(snapshot: Snapshot, here: Turn, other: Participant): RelabelAnswer {
  return swap(snapshot, here.participant, other, ({ index }) => index >= here.index);
}

/** Swaps two participants in the turns that some selections touch. */
export function swapInside(
  snapshot: Snapshot,
  selections: readonly Range[],
  one: Participant,
  other: Participant,
): RelabelAnswer {
  const inside = new Set(selections.flatMap((selection) => turnsInside(snapshot, selection)));
  return swap(snapshot, one, other, (turn) => inside.has(turn));
}

/** The turns that a selection touches; one at whose very beginning it ends is none of them. */
export function turnsInside({ text, transcript }: Snapshot, { from, to }: Range): readonly Turn[] {
  return transcript.turns.filter((turn) => {
    const { from: start, to: end } = turnRange(text, turn);
    return from <= end && (start < to || start === from);
  });
}

function swap(
  snapshot: Snapshot,
  one: Participant,
  other: Participant,
  isMeant: (turn: Turn) => boolean,
): RelabelAnswer {
  if (one === other) return refuse(say`${one.name} is one speaker: there is nobody to swap with.`);
  const given = [
    ...one.turns.map((turn) => [turn, voiceOf(other)] as const),
    ...other.turns.map((turn) => [turn, voiceOf(one)] as const),
  ].filter(([turn]) => isMeant(turn));
  if (given.length === 0) return refuse(say`Neither ${one.name} nor ${other.name} has a turn there.`);
  return relabelTurns(snapshot, new Map(given));
}
