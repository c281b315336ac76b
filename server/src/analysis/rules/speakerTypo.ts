import { isKnownName } from '../cast/givenNames';
import { labelKey } from '../cast/key';
import { isSlipOf } from '../cast/likeness';
import { introducedNames } from '../introduced';
import type { LabelUse, Participant } from '../model';
import type { Snapshot } from '../snapshot';
import { isConfusable } from './confusableCharacters';
import { accepted, allLabels, isDoubted, isSlipOfLabel, otherLabel } from './labels';
import type { RawFinding, Rule } from './rule';
import { say } from '../../words/say';

/** A label that differs from a participant's by a slip of the fingers. */
export const speakerTypo: Rule = {
  code: 'speaker-typo',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const isCrowd = snapshot.transcript.participants.length > CROWD;
    for (const participant of snapshot.transcript.participants) {
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

/** The label that is spelt as the name is where it is introduced, if the usual one is a slip for it; else the usual one. */
function rightLabel(snapshot: Snapshot, { declared, label, labels }: Participant): string {
  const names = labels.length > 1 && !declared ? introducedNames(snapshot) : new Map<string, string>();
  const key = labelKey(label);
  if (names.size === 0 || names.has(key)) return label;
  const introduced = labels.find((use) => names.has(labelKey(use.label)) && isSlipOf(key, labelKey(use.label)));
  return introduced?.label ?? label;
}

/** Of more people than these nobody is introduced one by one. */
const CROWD = 200;

/** The usual label of somebody whose name is spelt otherwise where he is introduced. */
function* introducedOtherwise(snapshot: Snapshot, { label, labels }: Participant): Iterable<RawFinding> {
  const key = labelKey(label);
  const names = introducedNames(snapshot);
  if (names.size === 0 || !key.includes(' ') || names.has(key)) return;
  const turns = labels.find((use) => use.label === label)?.turns ?? [];
  const words = key.split(' ').length;
  const meant = [...names].filter(
    ([name]) =>
      name.split(' ').length === words &&
      isSlipOf(key, name) &&
      knownIn(name) >= knownIn(key) &&
      !areKnown(key.split(' '), name.split(' ')),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1) return;
  const message = say`'${label}' is '${only[1]}' where the name is introduced.`;
  // One warning says it; the rest is there to be mended.
  for (const [at, finding] of allLabels(turns, only[1], message).entries())
    yield at === 0 ? finding : { ...finding, severity: 'hint' };
}

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
