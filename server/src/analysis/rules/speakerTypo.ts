import type { LabelUse, Participant } from '../model';
import type { Snapshot } from '../snapshot';
import { isConfusable } from './confusableCharacters';
import { accepted, isDoubted, isSlipOfLabel, otherLabel } from './labels';
import type { Rule } from './rule';

/** A label that differs from a participant's by a slip of the fingers. */
export const speakerTypo: Rule = {
  code: 'speaker-typo',
  level: 'warning',
  label: true,
  *check(snapshot) {
    for (const participant of snapshot.transcript.participants) {
      for (const use of participant.labels) {
        if (isTypo(participant, use, snapshot))
          yield* otherLabel(snapshot, participant, use, `'${use.label}' looks like a slip for '${participant.label}'.`);
      }
    }
  },
};

function isTypo(participant: Participant, use: LabelUse, snapshot: Snapshot): boolean {
  if (use.label === participant.label || accepted(snapshot, participant).has(use.label)) return false;
  if (isDoubted(use, participant) || isConfusable(use, participant)) return false;
  return isSlipOfLabel(participant, use);
}
