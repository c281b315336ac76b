import type { Snapshot } from '../document/snapshot';
import type { AliasProposal, Fix, RelatedPlace, Severity } from '../model/findings';
import type { Stretch } from '../text/sourceText';
import type { Words } from '../words/say';

/**
 * One thing that looks wrong, where, and how to mend it. In lines and columns, so that a finding may be the same object in
 * many versions of a document: what a rule keeps for later versions holds no turn and no participant of an earlier one.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly at: Stretch;
  readonly related: readonly RelatedPlace[];
  /** The ways to mend it in a version that has it, the best one first; they are found when somebody asks. */
  readonly fixes: (snapshot: Snapshot) => readonly Fix[];
  readonly alias: AliasProposal | undefined;
  /** Whether the label in this place could be declared to name no speaker. */
  readonly mayBeNoSpeaker: boolean;
  /** The label in this place, if it waits for a name that somebody has to be asked for. */
  readonly placeholder: string | undefined;
  /** Matter that could go; editors fade it. */
  readonly unnecessary: boolean;
}
