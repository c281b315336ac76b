import { labelKey } from '../cast/key';
import { isSlipOf } from '../cast/likeness';
import { mergeDeclarations } from '../declared/merge';
import type { Fix, RelatedPlace } from '../findings';
import type { LabelUse, Participant, Turn } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';

/** The labels of a participant that somebody declared: as good as the first. */
export function accepted({ declarations, surroundings }: Snapshot, { name }: Participant): ReadonlySet<string> {
  const declared = mergeDeclarations(declarations, surroundings.folder).participants.find((one) => one.name === name);
  return new Set(declared === undefined ? [] : [declared.label, ...declared.aliases]);
}

/** Whether a label differs from its participant's usual one by slips alone: a letter, a capital, a space. */
export function isSlipOfLabel({ label }: Participant, use: LabelUse): boolean {
  const wrong = labelKey(use.label);
  const right = labelKey(label);
  return wrong === right || isSlipOf(wrong, right);
}

/** Where the participant's usual label stands first. */
export function firstUse(snapshot: Snapshot, { label, labels }: Participant): readonly RelatedPlace[] {
  const first = labels.find((use) => use.label === label)?.turns[0];
  return first === undefined
    ? []
    : [{ range: labelRange(snapshot.text, first), message: `'${label}' is used here first.` }];
}

/**
 * Replaces a label by its participant's usual one; `everywhere` does so for all turns that bear it.
 * Certain where the usual label stands at least three times and more often than the wrong one.
 */
export function renameFix({ text }: Snapshot, title: string, participant: Participant, use: LabelUse, turn: Turn): Fix {
  const usual = participant.labels.find(({ label }) => label === participant.label)?.turns.length ?? 0;
  const change = (one: Turn) => ({ ...labelRange(text, one), insert: participant.label });
  const fix = { title, certain: usual >= 3 && usual > use.turns.length, changes: [change(turn)] };
  if (use.turns.length < 2) return fix;
  const all = `Change all ${use.turns.length} '${use.label}' to '${participant.label}'`;
  return { ...fix, everywhere: { title: all, changes: use.turns.map(change) } };
}
