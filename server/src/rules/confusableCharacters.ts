import { withoutLookalikes } from '../names/lookalikes';
import type { LabelUse, Participant } from '../model/transcript';
import { accepted, relabellings } from './shared/labels';
import type { RawFinding, Rule } from './rule';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** Characters in a label that cannot be told from others by their look, so that a search does not find it. */
export const confusableCharacters: Rule = {
  code: 'confusable-characters',
  level: 'warning',
  label: true,
  *check(snapshot) {
    for (const participant of snapshot.transcript.participants)
      for (const use of participant.labels)
        if (isConfusable(use, participant) && !accepted(snapshot, participant).has(use.label)) yield* findings(use);
  },
};

/**
 * Whether a label has something in it that cannot be seen. Blanks of another kind count only beside the same label with
 * plain ones: pages on the web have them everywhere.
 */
export function isConfusable({ label }: LabelUse, { labels }: Participant): boolean {
  const plain = withoutLookalikes(label);
  if (plain === label) return false;
  const isOnlyBlank = plain === label.replace(/\s/g, ' ');
  return !isOnlyBlank || labels.some((other) => other.label === plain);
}

function findings({ label, turns }: LabelUse): readonly RawFinding[] {
  const plain = withoutLookalikes(label);
  const message = troubleWith(label, plain);
  const wish = {
    label: plain,
    title: say`Change to '${plain}' in plain letters`,
    certain: () => true,
    forAll: say`Change all ${turns.length} to '${plain}'`,
  };
  return relabellings(turns, wish).map((one) => ({ ...one, message }));
}

/** What it is, by the first character that would be changed. */
function troubleWith(label: string, plain: string): Words {
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label) && /\p{Script=Latin}/u.test(label))
    return say`'${plain}' is written with letters of another script that look alike.`;
  if (/[\u00a0\u2000-\u200a\u202f\u205f]/.test(label))
    return say`'${plain}' is written with a blank that is no plain blank.`;
  return say`'${plain}' is written with a character that cannot be seen.`;
}
