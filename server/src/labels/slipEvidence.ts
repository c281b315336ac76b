import type { Evidence } from '../fitted/evidence';
import { isCode } from '../names/labelForm';
import type { Nearby } from '../names/nearby';
import type { Slips } from '../names/slips';
import { slipsBetween } from '../names/slips';
import { say } from '../words/say';
import type { LabelGroup } from './group';

/** A label is no slip for one that does not stand so many times as often. */
const FAR_OFTENER = 3;

/** So long a label may be two slips away, where a shorter one is another. */
const LONG = 8;

/** Shorter words are other words; initials are misread as well. */
const SHORT = 4;

/**
 * `QUESTON`, `JOURNAL1ST`, `8O153`: what differs from a frequent label by a slip is probably one, however seldom it stands;
 * the more so where a scanner took letters and digits for each other, which nobody writes.
 */
export function slipEvidence(group: LabelGroup, frequent: Nearby<LabelGroup>): readonly Evidence[] {
  const slips = [...frequent.of(group)].flatMap((other) =>
    other.places.length >= FAR_OFTENER * group.places.length ? (slipsToward(group, other) ?? []) : [],
  );
  if (slips.length === 0) return [];
  const isMisread = MIXED.test(group.label) && slips.some(({ misread }) => misread > 0);
  return [
    { id: 'beside:one-slip', name: say`a slip for a label that stands often`, value: 1 },
    ...(isMisread ? [{ id: 'beside:misread', name: say`letters and digits taken for each other`, value: 1 }] : []),
  ];
}

/** A digit beside a letter. */
const MIXED = /\p{L}\d|\d\p{L}/u;

/** The slips by which a label may stand for another one that was meant; undefined where they are too many. */
function slipsToward(group: LabelGroup, other: LabelGroup): Slips | undefined {
  if (group.key.length < SHORT && !isCode(group.label)) return undefined;
  const slips = slipsBetween(group, other);
  const most = Math.min(group.key.length, other.key.length) < LONG ? 1 : 2;
  return slips !== undefined && slips.edits <= most ? slips : undefined;
}
