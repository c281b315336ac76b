import type { Participant } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { refuse } from '../refusal';
import type { Voice } from '../../queries/speakers/voices';
import type { RelabelAnswer } from './relabelled';
import { relabelTurns } from './relabelTurns';
import { say } from '../../words/say';

/** Gives all turns of some participants to another, so that all are one speaker. Declarations stay as they are. */
export function mergeSpeakers(snapshot: Snapshot, all: readonly Participant[], into: Voice): RelabelAnswer {
  const from = all.filter((participant) => participant !== into.participant);
  if (from.length === 0) return refuse(say`${into.name} is one speaker already.`);
  return relabelTurns(snapshot, new Map(from.flatMap(({ turns }) => turns.map((turn) => [turn, into]))));
}
