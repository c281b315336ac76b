import { isKnownName } from '../language/givenNames';
import { labelKey } from '../names/key';
import { isInCapitals } from '../names/labelForm';
import { isSlipOf } from '../names/likeness';
import { nameWords } from '../names/nameWords';
import { nearWords } from '../names/typingSlip';
import { introducedNames } from '../observations/introduced';
import { perObject } from '../text/perObject';
import type { LabelUse, Participant } from '../model/transcript';
import type { Misspelt } from '../observations/nearNames';
import { betterSpelt, isSaid, misspelt } from '../observations/nearNames';
import type { Snapshot } from '../document/snapshot';
import { isConfusable } from './confusableCharacters';
import { accepted, allLabels, isDoubted, isSlipOfLabel, otherLabel } from './shared/labels';
import type { RawFinding, Rule } from './rule';
import { sameWhile } from './shared/sameWhile';
import { say } from '../words/say';

/** A label that differs from a participant's by a slip of the fingers. */
export const speakerTypo: Rule = {
  code: 'speaker-typo',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const isCrowd = snapshot.transcript.participants.length > CROWD;
    const slips = new Map(misspeltIn(snapshot).map(({ wrong, right }) => [wrong, right]));
    for (const participant of snapshot.transcript.participants) {
      const meant = slips.get(participant);
      if (meant !== undefined) {
        yield* slipFor(participant, meant);
        continue;
      }
      const right = rightLabel(snapshot, participant);
      for (const use of participant.labels) {
        if (isTypo(participant, right, use, snapshot))
          yield* otherLabel(participant, right, use, say`'${use.label}' looks like a slip for '${right}'.`);
      }
      if (!isCrowd && !participant.declared && right === participant.label)
        yield* introducedOtherwise(snapshot, participant);
    }
  },
};

/** The participants whose label is a slip for another's; of two slips for each other neither is. */
function misspeltIn({ transcript, declarations }: Snapshot): readonly Misspelt[] {
  const all = misspelt(
    transcript,
    declarations.named.map(({ name }) => name),
  );
  const wrong = new Set(all.map((one) => one.wrong));
  return all.filter(({ right, wrong: { declared } }) => !declared && !wrong.has(right));
}

/** A finding on each turn of a participant who is probably another: never certain. */
function slipFor({ label, turns }: Participant, right: Participant): readonly RawFinding[] {
  return known(turns, [right], () => {
    const message = say`'${label}' looks like a slip for '${right.label}'.`;
    const alias = { name: right.name, label: right.label, alias: label };
    return allLabels(turns, right.label, message).map((one) => ({ ...one, alias }));
  });
}

const known = sameWhile<readonly RawFinding[]>();

/** The label that is spelt as the name is where it is introduced, if the usual one is a slip for it; else the usual one. */
function rightLabel(snapshot: Snapshot, { declared, label, labels }: Participant): string {
  if (declared || labels.length < 2) return label;
  const better = labels.find(
    (use) => use.label !== label && betterSpelt(snapshot.transcript, label, use.label) === use.label,
  );
  if (better !== undefined) return better.label;
  const names = introducedNames(snapshot);
  const key = labelKey(label);
  if (names.size === 0 || names.has(key)) return label;
  const introduced = labels.find((use) => names.has(labelKey(use.label)) && isSlipOf(key, labelKey(use.label)));
  return introduced?.label ?? label;
}

/** Of more people than these nobody is introduced one by one. */
const CROWD = 200;

/** The usual label of a participant whose name is spelt otherwise where they are introduced. */
function* introducedOtherwise(snapshot: Snapshot, participant: Participant): Iterable<RawFinding> {
  const { label, labels } = participant;
  const names = introducedNames(snapshot);
  if (names.size === 0) return;
  const name = labelKey(label).includes(' ') ? fullNameMeant(names, label) : wordMeant(snapshot, names, participant);
  if (name === undefined) return;
  const right = isInCapitals(label) ? name.toUpperCase() : name;
  const turns = labels.find((use) => use.label === label)?.turns ?? [];
  const message = say`'${label}' is '${right}' where the name is introduced.`;
  // One warning says it; the rest is there to be mended.
  for (const [at, finding] of allLabels(turns, right, message).entries())
    yield at === 0 ? finding : { ...finding, severity: 'hint' };
}

/** A slip leaves out, adds or changes so many letters at most. */
const LETTERS = 2;

/** The one introduced name that a label of two words or more is a slip for. */
function fullNameMeant(names: ReadonlyMap<string, string>, label: string): string | undefined {
  const key = labelKey(label);
  if (names.has(key)) return undefined;
  const words = key.split(' ').length;
  const meant = [...names].filter(
    ([name]) =>
      Math.abs(name.length - key.length) <= LETTERS &&
      name.split(' ').length === words &&
      isSlipOf(key, name) &&
      knownIn(name) >= knownIn(key) &&
      !areKnown(key.split(' '), name.split(' ')),
  );
  return meant.length === 1 ? meant[0]?.[1] : undefined;
}

/**
 * The one word of an introduced name that a label of one word is a slip of a finger for: where the label's own word is no
 * name that many bear, and stands nowhere else.
 */
function wordMeant(
  { transcript }: Snapshot,
  names: ReadonlyMap<string, string>,
  { label }: Participant,
): string | undefined {
  const key = labelKey(label);
  const words = wordsOf(names);
  if (words.has(key) || isKnownName(key)) return undefined;
  const meant = [...words.keys()].filter((word) => nearWords(key, word) !== undefined);
  const [only] = meant;
  if (only === undefined || meant.length > 1) return undefined;
  const isOthers = transcript.participants.some((other) => nameWords(labelKey(other.label)).includes(only));
  return isOthers || isSaid(transcript, key) ? undefined : words.get(only);
}

/** The words of names, by their keys. */
const wordsOf = perObject(
  (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...names.values()].flatMap((name) => name.split(' ')).map((word) => [labelKey(word), word] as const)),
);

/** `Daniel Roth` and `Daniela Roth`: brother and sister. */
function areKnown(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word, at) => word !== others[at] && isKnownName(word) && isKnownName(others[at] ?? ''));
}

function knownIn(key: string): number {
  return key.split(' ').filter(isKnownName).length;
}

function isTypo(participant: Participant, right: string, use: LabelUse, snapshot: Snapshot): boolean {
  if (use.label === right || accepted(snapshot, participant).has(use.label)) return false;
  if (isDoubted(use, participant) || isConfusable(use, participant)) return false;
  return isSlipOfLabel(right, use);
}
