import { labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { declarationOf, participantAt } from './references';

export interface Highlight {
  readonly range: Range;
  /** `write` where the participant is declared, `read` on the labels of turns. */
  readonly kind: 'read' | 'write';
}

/**
 * On a label, all labels of that participant and the declaration in the front matter. Undefined everywhere else, so
 * that an editor's own highlighting of like words remains.
 */
export function highlights(snapshot: Snapshot, offset: number): readonly Highlight[] | undefined {
  const participant = participantAt(snapshot, offset);
  if (participant === undefined) return undefined;
  const labels = participant.turns.map((turn): Highlight => ({ range: labelRange(snapshot.text, turn), kind: 'read' }));
  const declared = declarationOf(snapshot, participant);
  return declared === undefined ? labels : [{ range: declared.range, kind: 'write' }, ...labels];
}
