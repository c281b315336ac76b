import type { Range } from '../../text/range';

/** Every action of this folder, by the name that editors ask for it. */
export const RELABELLINGS = [
  'giveTurn',
  'giveTurnsFromHere',
  'swapSpeakers',
  'swapSpeakersFromHere',
  'swapSpeakersInSelection',
  'nameSpeaker',
  'renameInFolder',
  'mergeSpeakers',
  'splitTurn',
  'mergeTurn',
  'joinTurn',
  'giveFirstSentence',
  'takeLastSentence',
  'markLabel',
  'markLabels',
  'notSpeaker',
] as const;

export type Relabelling = (typeof RELABELLINGS)[number];

/** One action at a place. */
export interface Wish {
  readonly action: Relabelling;
  /** The cursor or the selection. */
  readonly range: Range;
  /** The other participant's name or label, or a new name, where the action needs one. */
  readonly to?: string | undefined;
  /** Of `mergeSpeakers`: places of further speakers, whose turns are given away in the same edit. */
  readonly others?: readonly Range[] | undefined;
}
