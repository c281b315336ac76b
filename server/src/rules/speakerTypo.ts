import type { LabelMistake } from '../observations/spelling/mistakes';
import { labelMistakes } from '../observations/spelling/mistakes';
import type { LabelUse, Participant } from '../model/transcript';
import type { Snapshot } from '../document/snapshot';
import { isConfusable } from './confusableCharacters';
import { accepted, allLabels, isDoubted, otherLabel } from './shared/labels';
import type { RawFinding, Rule } from './rule';
import { sameWhile } from './shared/sameWhile';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A label that is a slip for another one, or for a name that stands outside of labels alone. */
export const speakerTypo: Rule = {
  code: 'speaker-typo',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const mistakes = labelMistakes(snapshot);
    if (mistakes.size === 0) return;
    for (const participant of snapshot.transcript.participants)
      for (const use of participant.labels) {
        const mistake = mistakes.get(use.label);
        if (mistake === undefined || mistake.kind === 'form' || !isOpen(snapshot, participant, use)) continue;
        yield* findingsFor(snapshot, participant, use, mistake);
      }
  },
};

function isOpen(snapshot: Snapshot, participant: Participant, use: LabelUse): boolean {
  if (accepted(snapshot, participant).has(use.label)) return false;
  return !isDoubted(use, participant) && !isConfusable(use, participant);
}

/** Within one participant a fix may be certain; to give turns to another participant, or another name to one, never is. */
function findingsFor(
  snapshot: Snapshot,
  participant: Participant,
  use: LabelUse,
  mistake: LabelMistake,
): readonly RawFinding[] {
  const { right } = mistake;
  const message = messageOf(mistake);
  if (participant.labels.some(({ label }) => label === right)) return otherLabel(participant, right, use, message);
  const meant = snapshot.transcript.participants.find(({ labels }) => labels.some(({ label }) => label === right));
  return known(use.turns, [right, meant, mistake.kind], () => {
    const alias = meant && { alias: { name: meant.name, label: right, alias: use.label } };
    const once = mistake.kind === 'elsewhere';
    return allLabels(use.turns, right, message, { once }).map((one) => ({ ...one, ...alias }));
  });
}

const known = sameWhile<readonly RawFinding[]>();

function messageOf({ label, right, kind, isInMatter }: LabelMistake): Words {
  if (kind === 'slip') return say`'${label}' looks like a slip for '${right}'.`;
  return isInMatter
    ? say`'${label}' is '${right}' where the name is introduced.`
    : say`'${label}' is '${right}' where the name is said.`;
}
