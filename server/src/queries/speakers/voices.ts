import { mergeDeclarations } from '../../declarations/merge';
import type { Participant } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { counted } from '../wording/counted';
import { roleWord } from './part';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** A possible speaker of a turn: a participant of the text, or one who is declared and has not spoken yet. */
export interface Voice extends Pick<Participant, 'name' | 'label' | 'role'> {
  /** Undefined for one who has not spoken yet. */
  readonly participant: Participant | undefined;
  /** For one who does not speak here, and whom the folder declares for all of its transcripts. */
  readonly elsewhere?: true;
}

/**
 * All speakers, in the order of their first turns, and then the other declared participants, who may speak yet: those of
 * this transcript, and those of all transcripts of the folder.
 */
export function voicesOf({ transcript, declarations, context }: Snapshot): readonly Voice[] {
  const voices = transcript.participants.map(voiceOf);
  const known = new Set(voices.map(({ name }) => name));
  const declared = mergeDeclarations(declarations, context.folder).participants;
  const silent = declared.filter(({ name }) => !known.has(name));
  const own = new Set(declarations.participants.map(({ name }) => name));
  const isOwn = ({ name }: { readonly name: string }): boolean => own.has(name);
  return [
    ...voices,
    ...silent.map((one) => ({
      ...{ name: one.name, label: one.label, role: one.role, participant: undefined },
      ...(!isOwn(one) && { elsewhere: true as const }),
    })),
  ];
}

export function voiceOf(participant: Participant): Voice {
  const { name, label, role } = participant;
  return { name, label, role, participant };
}

/**
 * The same in an order that stays while the transcript grows, so that a number goes on meaning the same speaker: declared
 * participants, in the order of the declarations, and then the other speakers, in the order of their first turns. Those whom
 * only the folder declares, and who do not speak here, come last.
 */
export function numberedVoices(snapshot: Snapshot): readonly Voice[] {
  const declared = mergeDeclarations(snapshot.declarations, snapshot.context.folder).participants;
  const places = new Map(declared.map(({ name }, place) => [name, place]));
  const isAtWork = snapshot.transcript.participants.some((one) => !one.declared);
  const place = ({ name, elsewhere }: Voice): number =>
    elsewhere === true && isAtWork ? declared.length + 1 : (places.get(name) ?? declared.length);
  return [...voicesOf(snapshot)].sort((a, b) => place(a) - place(b));
}

/** What a speaker does and how many turns they have: `interviewer · 12 turns`. */
export function describe({ role, participant, elsewhere }: Voice): Words {
  if (elsewhere === true) return say`in other transcripts of the folder`;
  const count = participant?.turns.length ?? 0;
  const turns = count === 0 ? say`has not spoken yet` : counted(count, 'turn');
  const does = roleWord(role);
  return does === undefined ? turns : say`${does} · ${turns}`;
}
