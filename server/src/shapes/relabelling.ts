/** Every action on labels, by the name that editors ask for it; what each does is in docs/relabelling.md. */
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
  'makeTurn',
  'makeTurns',
  'mergeTurn',
  'joinTurn',
  'giveFirstSentence',
  'takeLastSentence',
  'markLabel',
  'markLabels',
  'writeLabel',
  'writeLabels',
  'copyLabel',
  'cleanLabel',
  'cleanLabels',
  'notSpeaker',
] as const;

export type Relabelling = (typeof RELABELLINGS)[number];

/** One action at a place. `Place` is how a stretch of text is told. */
export interface Wish<Place> {
  readonly action: Relabelling;
  /** The cursor or the selection. */
  readonly range: Place;
  /**
   * The other participant's name or label, or a new name, where the action needs one; of `writeLabel` and `writeLabels` how
   * the label is to be written, with its marks.
   */
  readonly to?: string | undefined;
  /**
   * Of `mergeSpeakers`: places of further speakers, whose turns are given away in the same edit. Of `swapSpeakersInSelection`
   * further selections.
   */
  readonly others?: readonly Place[] | undefined;
  /** Of `splitTurn`: when the new turn begins, in milliseconds of the recording, where that is known. */
  readonly ms?: number | undefined;
}
