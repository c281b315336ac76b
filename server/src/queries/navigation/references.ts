import type { DeclaredParticipant } from '../../model/declarations';
import type { Participant } from '../../model/transcript';
import { labelRange, turnOfLabelAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { touches } from '../../text/range';

/**
 * The labels of all turns of the participant under the cursor, in all spellings, in the text's order; before them, if
 * wished, the place in the front matter that declares the participant. Empty where the cursor is on no label.
 */
export function references(
  snapshot: Snapshot,
  offset: number,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): readonly Range[] {
  const participant = participantAt(snapshot, offset);
  if (participant === undefined) return [];
  const labels = participant.turns.map((turn) => labelRange(snapshot.text, turn));
  const declared = includeDeclaration ? declarationOf(snapshot, participant) : undefined;
  return declared === undefined ? labels : [declared.range, ...labels];
}

/** The participant whose label, or whose declared name in the front matter, an offset touches. */
export function participantAt(snapshot: Snapshot, offset: number): Participant | undefined {
  return nameAt(snapshot, offset)?.participant;
}

/** The same with that label or name. */
export function nameAt(
  snapshot: Snapshot,
  offset: number,
): { readonly participant: Participant; readonly range: Range } | undefined {
  const turn = turnOfLabelAt(snapshot, offset);
  if (turn !== undefined) return { participant: turn.participant, range: labelRange(snapshot.text, turn) };
  const declared = snapshot.declarations.participants.find(({ range }) => touches(range, offset));
  const participant = snapshot.transcript.participants.find(({ name }) => name === declared?.name);
  return declared && participant && { participant, range: declared.range };
}

/** How the document's own front matter declares a participant, if it does. */
export function declarationOf({ declarations }: Snapshot, participant: Participant): DeclaredParticipant | undefined {
  return participant.declared ? declarations.participants.find(({ name }) => name === participant.name) : undefined;
}

/** How the folder's file declares a participant that the front matter does not declare. */
export function folderDeclarationOf(snapshot: Snapshot, participant: Participant): DeclaredParticipant | undefined {
  if (!participant.declared || declarationOf(snapshot, participant) !== undefined) return undefined;
  return snapshot.context.folder.participants.find(({ name }) => name === participant.name);
}
