import { mergeDeclarations } from '../analysis/declared/merge';
import type { Participant } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import { counted } from './counted';
import { roleWord } from './part';
import type { Words } from '../words/say';
import { say } from '../words/say';

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

/**
 * The same in an order that stays while people go on talking, so that a number is somebody's: whoever is declared, in the
 * order of the declarations, and then whoever else speaks, in the order of their first turns.
 */
export function numberedVoices(snapshot: Snapshot): readonly Voice[] {
  const declared = mergeDeclarations(snapshot.declarations, snapshot.surroundings.folder).participants;
  const places = new Map(declared.map(({ name }, place) => [name, place]));
  const place = ({ name }: Voice): number => places.get(name) ?? declared.length;
  return [...voicesOf(snapshot)].sort((a, b) => place(a) - place(b));
}

/** What somebody does and how many turns they have: `interviewer · 12 turns`. */
export function describe({ role, participant }: Voice): Words {
  const count = participant?.turns.length ?? 0;
  const turns = count === 0 ? say`has not spoken yet` : counted(count, 'turn');
  const does = roleWord(role);
  return does === undefined ? turns : say`${does} · ${turns}`;
}
