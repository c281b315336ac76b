import type { Participant } from '../../analysis/model';
import type { Snapshot } from '../../analysis/snapshot';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Voice } from '../voices';
import type { Relabelled } from './relabelled';
import { relabelTurns } from './relabelTurns';
import { say } from '../../words/say';

/** Gives all turns of a participant to another, so that both are one speaker. Declarations stay as they are. */
export function mergeSpeakers(snapshot: Snapshot, from: Participant, into: Voice): Relabelled | Refusal {
  if (into.participant === from) return refuse(say`${from.name} is one speaker already.`);
  return relabelTurns(snapshot, new Map(from.turns.map((turn) => [turn, into])));
}
