import type { Turn } from '../../analysis/model';
import { partNamed } from '../../analysis/cast/words';
import { labelRange } from '../../analysis/places';
import type { Snapshot } from '../../analysis/snapshot';
import type { SourceText } from '../../text/sourceText';
import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import { rename } from '../rename';
import type { Relabelled } from './relabelled';

/**
 * Gives a name to somebody who has none as yet, such as `Speaker 1`: a renaming, from anywhere in a turn. It counts for
 * all their turns and for their declaration, and a name that is another's already makes both one speaker.
 */
export function nameSpeaker(
  snapshot: Snapshot,
  turn: Turn,
  name: string,
  folderFile?: SourceText,
): Relabelled | Refusal {
  const answer = rename(snapshot, labelRange(snapshot.text, turn).from, name, folderFile);
  return isRefusal(answer) ? answer : { ...answer, turns: turn.participant.turns.length };
}

/** Whether a label stands for somebody whose name is not known: `Speaker 1`, `SPEAKER_00`, `Unknown`, `?`. */
export function isPlaceholder(label: string): boolean {
  return partNamed(label) === 'other' || /^\?+$/.test(label);
}
