import type { Turn } from '../../model/transcript';
import { partNamed } from '../../language/words';
import { labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { SourceText } from '../../text/sourceText';
import { isRefusal } from '../refusal';
import { changedAround, rename } from './rename';
import type { RelabelAnswer } from './relabelled';
import { tried, unchanged } from './trial';

/**
 * Gives a name to a speaker who has none yet, such as `Speaker 1`: a renaming, from anywhere in a turn. It counts for all
 * their turns and for their declaration, and a name that another speaker has already makes both one.
 */
export function nameSpeaker(snapshot: Snapshot, turn: Turn, name: string, folderFile?: SourceText): RelabelAnswer {
  const answer = rename(snapshot, labelRange(snapshot.text, turn).from, name, folderFile);
  if (isRefusal(answer)) return answer;
  const { changes, folderChanges, merges } = answer;
  const self = turn.participant;
  const named = tried(snapshot, {
    changes,
    expected: (lineOf) =>
      snapshot.transcript.turns.map((one) => {
        const kept = unchanged(snapshot, one, lineOf);
        if (one.participant === self) return { ...kept, label: name.trim(), isNew: true };
        return one.participant.name === merges ? { ...kept, who: self } : kept;
      }),
    concerned: new Set([self]),
    around: changedAround(snapshot, folderFile, folderChanges),
  });
  return isRefusal(named) ? named : { ...named, folderChanges, merges };
}

/** Whether a label stands for somebody whose name is not known: `Speaker 1`, `SPEAKER_00`, `Unknown`, `?`. */
export function isPlaceholder(label: string): boolean {
  return partNamed(label) === 'other' || /^\?+$/.test(label);
}
