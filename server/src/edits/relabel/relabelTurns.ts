import type { Turn } from '../../model/transcript';
import { labelChange } from '../../document/labelChange';
import type { Snapshot } from '../../document/snapshot';
import type { Voice } from '../../queries/speakers/voices';
import type { RelabelAnswer } from './relabelled';
import { identityOf } from './speaker';
import { tried, unchanged } from './trial';

/**
 * Gives turns to other speakers: each gets the new speaker's label in place of its own, and keeps its marks, its time and
 * all that is said.
 */
export function relabelTurns(snapshot: Snapshot, given: ReadonlyMap<Turn, Voice>): RelabelAnswer {
  const { text, transcript } = snapshot;
  const changes = Array.from(given, ([turn, { label }]) => labelChange(text, turn, label));
  return tried(snapshot, {
    changes,
    expected: (lineOf) =>
      transcript.turns.map((turn) => {
        const voice = given.get(turn);
        const kept = unchanged(snapshot, turn, lineOf);
        return voice === undefined ? kept : { ...kept, label: voice.label, isNew: true, who: identityOf(voice) };
      }),
    concerned: new Set(Array.from(given, ([{ participant }, voice]) => [participant, identityOf(voice)]).flat()),
  });
}
