import type { Range } from 'vscode-languageserver';

/** Server command: `[uri, name, label, alias]`; see `AliasProposal`. */
export const DECLARE_ALIAS = 'turnwise.declareAlias';

/** Server command: `[uri, name, label, other]`: the label `other` is somebody else than the participant `name`. */
export const DECLARE_APART = 'turnwise.declareApart';

/** Server command: `[uri, wish]`, a `RelabelWish`. What the wish does not say is asked. */
export const RELABEL = 'turnwise.relabel';

/** Server command: `[uri, form]`, the id of a form of label (docs/formatting.md). Where it is left out, it is asked. */
export const CONVERT_LABELS = 'turnwise.convertLabels';

/** An action at a place; what each does is in docs/relabelling.md. */
export interface RelabelWish {
  readonly action:
    | 'giveTurn'
    | 'giveTurnsFromHere'
    | 'swapSpeakers'
    | 'swapSpeakersFromHere'
    | 'swapSpeakersInSelection'
    | 'nameSpeaker'
    | 'renameInFolder'
    | 'mergeSpeakers'
    | 'splitTurn'
    | 'mergeTurn'
    | 'joinTurn'
    | 'giveFirstSentence'
    | 'takeLastSentence'
    | 'markLabel'
    | 'markLabels'
    | 'notSpeaker';
  /** The cursor or the selection. */
  readonly range: Range;
  /** The other participant's name or label, or a new name. */
  readonly to?: string;
  /** Of `mergeSpeakers`: places of further speakers, whose turns are given away in the same edit. */
  readonly others?: readonly Range[];
}
