import type { Declarations, DeclaredParticipant } from '../../model/declarations';

/** Declarations as far as their meaning goes: without places. */
export type Meaning = Omit<Declarations, 'participants'> & {
  readonly participants: readonly Omit<DeclaredParticipant, 'range' | 'labelRange'>[];
};

/** Whether a change of a declaration's text did what it was wanted for and nothing else, as far as can be read. */
export function isAsWanted(wanted: Meaning, after: Declarations): boolean {
  return after.problems.length <= wanted.problems.length && meaning(wanted) === meaning(after);
}

function meaning({ participants, notSpeakers, profile, rules, ignore }: Meaning): string {
  const people = participants.map(({ name, label, role, aliases }) => [name, label, role, aliases]);
  return JSON.stringify([people, notSpeakers, profile, [...rules], ignore]);
}
