import { labelRange } from '../places';
import { accepted, firstUse, isSlipOfLabel, renameFix } from './labels';
import type { Rule } from './rule';

/** A label that differs from a participant's by a slip of the fingers. */
export const speakerTypo: Rule = {
  code: 'speaker-typo',
  level: 'warning',
  label: true,
  *check(snapshot) {
    for (const participant of snapshot.transcript.participants) {
      const { label, name } = participant;
      for (const use of participant.labels) {
        if (use.label === label || accepted(snapshot, participant).has(use.label) || !isSlipOfLabel(participant, use))
          continue;
        for (const turn of use.turns) {
          yield {
            message: `'${use.label}' looks like a slip for '${label}'.`,
            range: labelRange(snapshot.text, turn),
            related: firstUse(snapshot, participant),
            fixes: [renameFix(snapshot, `Change to '${label}'`, participant, use, turn)],
            alias: { name, label, alias: use.label },
          };
        }
      }
    }
  },
};
