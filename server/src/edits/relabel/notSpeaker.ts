import { labelKey } from '../../names/key';
import { turnOfLabelAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { say } from '../../words/say';

/**
 * The label under the cursor, to be declared as no speaker; where that is written is decided by the caller. Refused where
 * the declaration would have no effect: the label is declared as a participant's too.
 */
export function notSpeaker(snapshot: Snapshot, offset: number): { readonly label: string } | Refusal {
  const label = turnOfLabelAt(snapshot, offset)?.label;
  if (label === undefined) return refuse(say`Place the cursor on the label that is no speaker.`);
  const { folder } = snapshot.context;
  const among = { ...snapshot.context, folder: { ...folder, notSpeakers: [...folder.notSpeakers, label] } };
  const { turns } = snapshot.among(among).transcript;
  const isRead = turns.some((turn) => labelKey(turn.label) === labelKey(label));
  return isRead ? refuse(say`'${label}' would be read as a speaker nevertheless: it is declared as one.`) : { label };
}
