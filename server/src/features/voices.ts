import { mergeDeclarations } from '../analysis/declared/merge';
import type { Participant } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';

/** Somebody a turn can belong to: a participant of the text, or one who is declared and has not spoken yet. */
export interface Voice extends Pick<Participant, 'name' | 'label' | 'role'> {
  /** Undefined for somebody who has not spoken yet. */
  readonly participant: Participant | undefined;
}

/** Everybody who speaks, in the order of their first turns, and then whoever is declared besides. */
export function voicesOf({ transcript, declarations, surroundings }: Snapshot): readonly Voice[] {
  const voices = transcript.participants.map(voiceOf);
  const known = new Set(voices.map(({ name }) => name));
  const declared = mergeDeclarations(declarations, surroundings.folder).participants;
  const silent = declared.filter(({ name }) => !known.has(name));
  return [...voices, ...silent.map(({ name, label, role }) => ({ name, label, role, participant: undefined }))];
}

export function voiceOf(participant: Participant): Voice {
  const { name, label, role } = participant;
  return { name, label, role, participant };
}
