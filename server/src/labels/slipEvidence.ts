import type { Evidence } from '../fitted/evidence';
import { isCode } from '../names/labelForm';
import type { Nearby } from '../names/nearby';
import { slipsBetween } from '../names/slips';
import { say } from '../words/say';
import type { LabelGroup } from './group';

/** A label is no slip for one that does not stand so many times as often. */
const FAR_OFTENER = 3;

/** So long a label may be two slips away, where a shorter one is another. */
const LONG = 8;

/** Shorter words are other words; initials are misread as well. */
const SHORT = 4;

/** `QUESTON`, `JOURNAL1ST`, `8O153`: what differs from a frequent label by a slip is probably one, however seldom it stands. */
export function slipEvidence(group: LabelGroup, frequent: Nearby<LabelGroup>): readonly Evidence[] {
  const isSlip = [...frequent.of(group)].some(
    (other) => other.places.length >= FAR_OFTENER * group.places.length && mayBeMeant(group, other),
  );
  return isSlip ? [{ id: 'beside:one-slip', name: say`a slip for a label that stands often`, value: 1 }] : [];
}

/** Whether the other label may be the one that was meant. */
function mayBeMeant(group: LabelGroup, other: LabelGroup): boolean {
  if (group.key.length < SHORT && !isCode(group.label)) return false;
  const edits = slipsBetween(group, other)?.edits;
  return edits !== undefined && edits <= (Math.min(group.key.length, other.key.length) < LONG ? 1 : 2);
}
