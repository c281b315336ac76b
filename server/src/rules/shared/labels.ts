import { labelKey } from '../../names/key';
import { isMisread, isOtherSign, isSlipOf } from '../../names/likeness';
import { mergeDeclarations } from '../../declarations/merge';
import type { RelatedPlace } from '../../model/findings';
import { perObject } from '../../text/perObject';
import type { LabelUse, Participant, Turn } from '../../model/transcript';
import { labelPlace } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import { certainPlaces, isCertainLabel } from '../certain/label';
import type { RawFinding } from '../rule';
import { sameWhile } from './sameWhile';
import type { Words } from '../../words/say';
import { english, say } from '../../words/say';

/** The labels of a participant that somebody declared: as good as the first. */
export function accepted(snapshot: Snapshot, { name }: Participant): ReadonlySet<string> {
  return acceptedBy(snapshot).get(name) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** `Ann Lee?`: the typist was not sure. */
export function isDoubted(use: LabelUse, { label }: Participant): boolean {
  return use.label !== label && use.label.replace(/\s*[?？]+$/, '') === label;
}

const acceptedBy = perObject(({ declarations, context }: Snapshot): ReadonlyMap<string, ReadonlySet<string>> => {
  const { participants } = mergeDeclarations(declarations, context.folder);
  return new Map(participants.map(({ name, label, aliases }) => [name, new Set([label, ...aliases])]));
});

/** Whether a label differs from another by slips alone: a letter, a capital, a space. */
export function isSlipOfLabel(label: string, use: LabelUse): boolean {
  const wrong = labelKey(use.label);
  const right = labelKey(label);
  return wrong === right || isSlipOf(wrong, right) || isMisread(wrong, right) || isOtherSign(wrong, right);
}

/**
 * A finding on each turn that bears another label than the participant's right one, the same ones for as long as nothing
 * moves: with the fix that writes the right one, here and for all of them, and the proposal to declare the other as an
 * alias. `certain/label.ts` says where the fix is certain.
 */
export function otherLabel(
  participant: Participant,
  label: string,
  use: LabelUse,
  message: Words,
): readonly RawFinding[] {
  const { name, labels } = participant;
  return known(use, [participant, label, english(message)], () => {
    const usual = labels.find((one) => one.label === label)?.turns ?? [];
    const wish = {
      label,
      title: say`Change to '${label}'`,
      certain: certainFor(participant, label, use),
      forAll: say`Change all ${use.turns.length} '${use.label}' to '${label}'`,
    };
    const related = firstUse(label, usual);
    const alias = { name, label, alias: use.label };
    return relabellings(use.turns, wish).map((one) => ({ ...one, message, related, alias }));
  });
}

const known = sameWhile<readonly RawFinding[]>();

/** Whether the right label may be written on the nth turn of the other one, in a version that has both. */
function certainFor(participant: Participant, label: string, use: LabelUse): Relabelling['certain'] {
  const isInPlace = perObject(({ transcript }: Snapshot) => certainPlaces(transcript, participant, label, use));
  const isOne = perObject(({ transcript }: Snapshot) => isCertainLabel(transcript, participant, label, use));
  return (snapshot, nth) => isInPlace(snapshot)[nth] === true && isOne(snapshot);
}

/** Where the participant's usual label stands first. */
function firstUse(label: string, [first]: readonly Turn[]): readonly RelatedPlace[] {
  return first === undefined ? [] : [{ at: labelPlace(first), message: say`'${label}' is used here first.` }];
}

/** A finding on each of some turns, with the fix that writes another label: here, and on all of them. Never certain. */
export function allLabels(turns: readonly Turn[], label: string, message: Words): readonly RawFinding[] {
  const title = say`Change to '${label}'`;
  const wish = { label, title, certain: NEVER, forAll: say`Change all ${turns.length} to '${label}'` };
  return relabellings(turns, wish).map((one) => ({ ...one, message }));
}

const NEVER = () => false;

/** Another label for some turns, and how the fixes are called that write it on one of them, and on all. */
interface Relabelling {
  readonly label: string;
  readonly title: Words;
  /** Whether it may be written unasked on the nth of the turns. */
  readonly certain: (snapshot: Snapshot, nth: number) => boolean;
  readonly forAll: Words;
}

/** For each of some turns its place, and the fix that writes another label: here, and on all of them where there are more. */
export function relabellings(
  turns: readonly Turn[],
  { label, title, certain, forAll }: Relabelling,
): readonly Required<Pick<RawFinding, 'at' | 'fixes'>>[] {
  const places = turns.map(labelPlace);
  // One list for each version, shared by all findings: a list for each would take the square of their number.
  const changesIn = perObject(({ text }: Snapshot) => places.map((at) => ({ ...text.rangeOf(at), insert: label })));
  return places.map((at, nth) => ({
    at,
    fixes: (snapshot) => {
      const changes = changesIn(snapshot);
      const everywhere = changes.length > 1 ? { everywhere: { title: forAll, changes } } : {};
      return [{ title, certain: certain(snapshot, nth), changes: changes.slice(nth, nth + 1), ...everywhere }];
    },
  }));
}
