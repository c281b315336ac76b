import { labelRange, turnOfLabelAt } from '../../document/places';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';

/**
 * The labels that change together while one of them is typed over: all of a placeholder (`Speaker 1`), which gets its name
 * everywhere at once. Undefined elsewhere, and where it stands once: to change one label of a known participant is to give
 * one turn to another, and other labels that changed with it would be out of sight. Never anything that is spoken.
 */
export function linkedEditing(snapshot: Snapshot, offset: number): readonly Range[] | undefined {
  const turn = turnOfLabelAt(snapshot, offset);
  if (turn === undefined || !isPlaceholder(turn.label)) return undefined;
  const alike = turn.participant.turns.filter(({ label }) => label === turn.label);
  return alike.length > 1 ? alike.map((one) => labelRange(snapshot.text, one)) : undefined;
}

/** What may be typed for the links to hold: no separator, bracket or mark around a label. A regular expression. */
export const LABEL_PATTERN = String.raw`[^\s:：*_<>|\[\]{}][^:：*<>|\[\]{}\t\r\n]*`;
