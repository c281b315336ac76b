import { labelKey } from '../cast/key';
import type { LabelUse, Participant, Turn } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import { accepted, firstUse, isSlipOfLabel, renameFix } from './labels';
import type { RawFinding, Rule } from './rule';

/** One participant under several labels, as `Mayor` and `Mayor Okafor`. */
export const labelDrift: Rule = {
  code: 'label-drift',
  level: 'warning',
  label: true,
  *check(snapshot) {
    for (const participant of snapshot.transcript.participants) {
      for (const use of participant.labels) {
        if (isDrift(participant, use, snapshot))
          for (const turn of use.turns) yield finding(snapshot, participant, use, turn);
      }
    }
  },
};

function isDrift(participant: Participant, use: LabelUse, snapshot: Snapshot): boolean {
  if (use.label === participant.label || accepted(snapshot, participant).has(use.label)) return false;
  return !isSlipOfLabel(participant, use) && !isFullFirst(participant, use) && !isAddition(participant, use);
}

/** `Ann Lee (by phone)` beside `Ann Lee`: the name is the same, and what stands in parentheses may change. */
function isAddition({ label }: Participant, use: LabelUse): boolean {
  const bare = (one: string) => labelKey(one.replace(/\([^)]*\)|（[^）]*）/g, ' '));
  return bare(label) === bare(use.label);
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

function finding(snapshot: Snapshot, participant: Participant, use: LabelUse, turn: Turn): RawFinding {
  const { label, name, fullName = name } = participant;
  const person = fullName === label ? '' : ` (${fullName})`;
  return {
    message: `'${use.label}' is another label for '${label}'${person}.`,
    range: labelRange(snapshot.text, turn),
    related: firstUse(snapshot, participant),
    fixes: [renameFix(snapshot, `Change to '${label}'`, participant, use, turn)],
    alias: { name, label, alias: use.label },
  };
}
