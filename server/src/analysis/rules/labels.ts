import { isKnownName } from '../cast/givenNames';
import { labelKey } from '../cast/key';
import { isMisread, isOtherSign, isSlipOf } from '../cast/likeness';
import { mergeDeclarations } from '../declared/merge';
import type { RelatedPlace } from '../findings';
import { perObject } from '../memo';
import type { LabelUse, Participant, Turn } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import type { RawFinding } from './rule';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** The labels of a participant that somebody declared: as good as the first. */
export function accepted(snapshot: Snapshot, { name }: Participant): ReadonlySet<string> {
  return acceptedBy(snapshot).get(name) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** `Ann Lee?`: whoever typed it was not sure, and said so. */
export function isDoubted(use: LabelUse, { label }: Participant): boolean {
  return use.label.replace(/\s*[?？]+$/, '') === label;
}

const acceptedBy = perObject(({ declarations, surroundings }: Snapshot): ReadonlyMap<string, ReadonlySet<string>> => {
  const { participants } = mergeDeclarations(declarations, surroundings.folder);
  return new Map(participants.map(({ name, label, aliases }) => [name, new Set([label, ...aliases])]));
});

/** Whether a label differs from another by slips alone: a letter, a capital, a space. */
export function isSlipOfLabel(label: string, use: LabelUse): boolean {
  const wrong = labelKey(use.label);
  const right = labelKey(label);
  return wrong === right || isSlipOf(wrong, right) || isMisread(wrong, right) || isOtherSign(wrong, right);
}

/**
 * A finding on each turn that bears another label than the participant's right one: with the fix that writes the right
 * one, here and for all of them, and the proposal to declare the other as an alias. The fix is certain where the right
 * label stands at least three times and more often than the other, and nobody else can be meant.
 */
export function otherLabel(
  snapshot: Snapshot,
  participant: Participant,
  label: string,
  use: LabelUse,
  message: Words,
): readonly RawFinding[] {
  const { name, labels } = participant;
  const usual = labels.find((one) => one.label === label)?.turns ?? [];
  const changes = use.turns.map((turn) => ({ ...labelRange(snapshot.text, turn), insert: label }));
  const fix = {
    title: say`Change to '${label}'`,
    certain: usual.length >= 3 && usual.length > changes.length && isOnlyOne(participant, label, use),
    // One list, shared by all findings: a list for each would take the square of their number.
    ...(changes.length > 1 && {
      everywhere: { title: say`Change all ${changes.length} '${use.label}' to '${label}'`, changes },
    }),
  };
  const related = firstUse(snapshot, label, usual);
  const alias = { name, label, alias: use.label };
  return changes.map((change) => {
    const { from, to } = change;
    return { message, range: { from, to }, related, fixes: [{ ...fix, changes: [change] }], alias };
  });
}

/**
 * Whether a label can mean nobody else: not where another could be meant who speaks less, where two titles were taken for
 * one person's, or where two given names that many bear differ by a slip (`Erik` and `Erika`).
 */
function isOnlyOne({ joins }: Participant, right: string, { label }: LabelUse): boolean {
  const key = labelKey(label);
  const join = joins.find((one) => labelKey(one.label) === key);
  if (join?.isOpen === true || join?.why === 'title' || isOtherSign(key, labelKey(right))) return false;
  const [words, others] = [key.split(' '), labelKey(right).split(' ')];
  if (words.length !== others.length) return true;
  return words.every((word, at) => word === others[at] || !(isKnownName(word) && isKnownName(others[at] ?? '')));
}

/** Where the participant's usual label stands first. */
function firstUse({ text }: Snapshot, label: string, [first]: readonly Turn[]): readonly RelatedPlace[] {
  return first === undefined ? [] : [{ range: labelRange(text, first), message: say`'${label}' is used here first.` }];
}

/** A finding on each of some turns, with the fix that writes another label: here, and on all of them. Never certain. */
export function allLabels(
  { text }: Snapshot,
  turns: readonly Turn[],
  label: string,
  message: Words,
): readonly RawFinding[] {
  const changes = turns.map((turn) => ({ ...labelRange(text, turn), insert: label }));
  const fix = {
    title: say`Change to '${label}'`,
    certain: false,
    ...(changes.length > 1 && { everywhere: { title: say`Change all ${changes.length} to '${label}'`, changes } }),
  };
  return changes.map((change) => ({
    message,
    range: { from: change.from, to: change.to },
    fixes: [{ ...fix, changes: [change] }],
  }));
}
