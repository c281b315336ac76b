import { labelKey } from '../names/key';
import { labelMistakes } from '../observations/spelling/mistakes';
import { headOf } from '../observations/heads';
import type { LabelUse, Participant } from '../model/transcript';
import type { Snapshot } from '../document/snapshot';
import { isConfusable } from './confusableCharacters';
import { accepted, isDoubted, otherLabel } from './shared/labels';
import type { Rule } from './rule';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** One participant under several labels, as `Mayor` and `Mayor Okafor`. */
export const labelDrift: Rule = {
  code: 'label-drift',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const mistakes = labelMistakes(snapshot);
    for (const participant of snapshot.transcript.participants) {
      for (const use of participant.labels) {
        if (mistakes.get(use.label)?.kind === 'form' && isDrift(participant, use, snapshot))
          yield* otherLabel(participant, participant.label, use, messageOf(participant, use));
      }
    }
  },
};

function isDrift(participant: Participant, use: LabelUse, snapshot: Snapshot): boolean {
  if (use.label === participant.label || accepted(snapshot, participant).has(use.label)) return false;
  if (isDoubted(use, participant) || isConfusable(use, participant)) return false;
  return !isFullFirst(participant, use) && !isAddition(participant, use) && !isSpokenTo(use, snapshot);
}

/** `Ann Lee (by phone)` beside `Ann Lee`: the name is the same, and what stands in parentheses may change. */
function isAddition({ label }: Participant, use: LabelUse): boolean {
  const bare = (one: string) => labelKey(one.replace(/\([^)]*\)|（[^）]*）/g, ' '));
  return bare(label) === bare(use.label) || isHolder(use.label, label) || isHolder(label, use.label);
}

/** `Mr. Ortiz, welcome back. I think …` where labels stand before a full stop: the speaker says the name here. */
function isSpokenTo({ label, turns }: LabelUse, { transcript: { lines } }: Snapshot): boolean {
  const [first] = turns;
  return /, \p{Ll}/u.test(label) && first !== undefined && !/[:：]/.test(headOf(lines, first).behind);
}

/** `Mr. Ann Lee` beside `The Acting Chair (Mr. Ann Lee)`: in the chair, and not in it. */
function isHolder(name: string, office: string): boolean {
  return office.endsWith(`(${name})`);
}

/** One full label first and one short label ever after is a convention of the trade. */
function isFullFirst({ label, labels }: Participant, { label: fuller, turns }: LabelUse): boolean {
  const usual = labels.find((use) => use.label === label)?.turns[0];
  const last = turns.at(-1);
  return (
    turns.length === 1 &&
    fuller.length > label.length &&
    usual !== undefined &&
    last !== undefined &&
    last.index < usual.index
  );
}

function messageOf({ label, name, fullName = name }: Participant, use: LabelUse): Words {
  return fullName === label
    ? say`'${use.label}' is another label for '${label}'.`
    : say`'${use.label}' is another label for '${label}' (${fullName}).`;
}
