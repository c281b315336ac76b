import type { TextChange } from '../../text/change';
import type { Refusal } from '../refusal';

/** What an action of this folder comes to. The changes have been tried: they are read as they are meant. */
export interface Relabelled {
  readonly changes: readonly TextChange[];
  /** Changes of the folder's `.turnwise.yaml`, in its offsets; only naming a speaker makes some. */
  readonly folderChanges: readonly TextChange[];
  /** How many turns get another label. More than one is worth a look beforehand. */
  readonly turns: number;
  /** A participant who becomes one with the named one. */
  readonly merges: string | undefined;
}

export type RelabelAnswer = Relabelled | Refusal;
