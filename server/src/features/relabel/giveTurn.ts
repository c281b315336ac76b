import type { Turn } from '../../analysis/model';
import type { Snapshot } from '../../analysis/snapshot';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Voice } from '../voices';
import type { Relabelled } from './relabelled';
import { relabelTurns } from './relabelTurns';

/** Gives one turn to another speaker. */
export function giveTurn(snapshot: Snapshot, turn: Turn, to: Voice): Relabelled | Refusal {
  return turn.participant === to.participant ? already(to) : relabelTurns(snapshot, new Map([[turn, to]]));
}

/** Gives this turn, and all later ones of the same participant, to another speaker. */
export function giveTurnsFromHere(snapshot: Snapshot, turn: Turn, to: Voice): Relabelled | Refusal {
  const later = turn.participant.turns.filter(({ index }) => index >= turn.index);
  return turn.participant === to.participant
    ? already(to)
    : relabelTurns(snapshot, new Map(later.map((one) => [one, to])));
}

function already({ name }: Voice): Refusal {
  return refuse(`${name} has this turn already.`);
}
