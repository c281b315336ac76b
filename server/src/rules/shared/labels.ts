import { mergeDeclarations } from '../../declarations/merge';
import type { Fix, RelatedPlace } from '../../model/findings';
import { perObject } from '../../text/perObject';
import type { LabelUse, Participant, Turn } from '../../model/transcript';
import { labelAt, labelChange } from '../../document/labelChange';
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

/**
 * The findings on the turns that bear another label than the participant's right one, the same ones for as long as nothing
 * moves: one mistake, told once (`wholeLabel`), with the proposal to declare the other label as an alias.
 * `certain/label.ts` says where a fix is certain.
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
    return wholeLabel(use.turns, wish).map((one) => ({ ...one, message, related, alias }));
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

/**
 * The findings on all turns of a label for which another was meant (`wholeLabel`). Never certain.
 *
 * @param once whether it is one mistake, even where there are few
 */
export function allLabels(
  turns: readonly Turn[],
  label: string,
  message: Words,
  { once = true } = {},
): readonly RawFinding[] {
  const title = say`Change to '${label}'`;
  const wish = { label, title, certain: NEVER, forAll: say`Change all ${turns.length} to '${label}'` };
  return wholeLabel(turns, wish, once ? 2 : ONE_MISTAKE).map((one) => ({ ...one, message }));
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

type Mark = Required<Pick<RawFinding, 'at' | 'fixes'>> & Pick<RawFinding, 'severity'>;

/** A label that stands so often is one mistake made many times; of fewer each may be a slip of its own. */
const ONE_MISTAKE = 4;

/**
 * A mistake in all turns of a label: on the first of them the first fix mends all. Where there are many, it is told there
 * alone; the others are but marked as hints, with a fix for the place itself.
 *
 * @param many from how many turns on it is told once
 */
function wholeLabel(turns: readonly Turn[], wish: Relabelling, many = ONE_MISTAKE): readonly Mark[] {
  return relabellings(turns, wish).map(({ at, fixes }, nth) =>
    nth > 0
      ? { at, fixes, ...(turns.length >= many && { severity: 'hint' as const }) }
      : { at, fixes: (snapshot) => allFirst(fixes(snapshot), snapshot, turns.length, wish) },
  );
}

/** The fix for all places before that for one. */
function allFirst(fixes: readonly Fix[], snapshot: Snapshot, places: number, { certain }: Relabelling): readonly Fix[] {
  return fixes.flatMap(({ everywhere, ...here }) => {
    if (everywhere === undefined) return [here];
    const isCertain = Array.from({ length: places }, (_, nth) => nth).every((nth) => certain(snapshot, nth));
    return [{ ...everywhere, certain: isCertain }, here];
  });
}

/** For each of some turns its place, and the fix that writes another label: here, and on all of them where there are more. */
export function relabellings(
  turns: readonly Turn[],
  { label, title, certain, forAll }: Relabelling,
): readonly Required<Pick<RawFinding, 'at' | 'fixes'>>[] {
  const labels = turns.map(labelAt);
  // One list for each version, shared by all findings: a list for each would take the square of their number.
  const changesIn = perObject(({ text }: Snapshot) => labels.map((at) => labelChange(text, at, label)));
  return turns.map((turn, nth) => ({
    at: labelPlace(turn),
    fixes: (snapshot) => {
      const changes = changesIn(snapshot);
      const everywhere = changes.length > 1 ? { everywhere: { title: forAll, changes } } : {};
      return [{ title, certain: certain(snapshot, nth), changes: changes.slice(nth, nth + 1), ...everywhere }];
    },
  }));
}
