import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Voice } from '../../queries/speakers/voices';
import type { RelabelAnswer } from './relabelled';
import { relabelTurns } from './relabelTurns';
import { say } from '../../words/say';

/**
 * Gives one turn to another speaker, or to the same one under another label: a fuller name, another spelling. A name that
 * is not in the text yet may be either, so it is first tried as the name of a new speaker.
 */
export function giveTurn(snapshot: Snapshot, turn: Turn, to: Voice): RelabelAnswer {
  const { participant, label } = turn;
  if (label === to.label) return already(to);
  const given = relabelTurns(snapshot, new Map([[turn, to]]));
  if (to.participant !== undefined || !isRefusal(given)) return given;
  const renamed = relabelTurns(snapshot, new Map([[turn, { ...to, participant }]]));
  return isRefusal(renamed) ? given : renamed;
}

/** Gives this turn, and all later ones of the same participant, to another speaker. */
export function giveTurnsFromHere(snapshot: Snapshot, turn: Turn, to: Voice): RelabelAnswer {
  const later = turn.participant.turns.filter(({ index }) => index >= turn.index);
  return turn.participant === to.participant
    ? already(to)
    : relabelTurns(snapshot, new Map(later.map((one) => [one, to])));
}

function already({ name }: Voice): Refusal {
  return refuse(say`${name} has this turn already.`);
}
