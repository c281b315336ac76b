import type { Declarations, DeclaredParticipant } from '../model/declarations';

/**
 * A document's own declarations together with its folder's. The nearer word counts, key by key: of a participant whom both
 * name, what the front matter leaves out, such as other labels beside a role, is as the folder says.
 */
export function mergeDeclarations(own: Declarations, folder: Declarations): Declarations {
  const names = new Set(own.participants.map(({ name }) => name));
  const known = new Map(folder.participants.filter(({ name }) => names.has(name)).map((one) => [one.name, one]));
  return {
    ...own,
    participants: [
      ...own.participants.map((one) => completed(one, known.get(one.name))),
      ...folder.participants.filter(({ name }) => !names.has(name)),
    ],
    notSpeakers: [...own.notSpeakers, ...folder.notSpeakers],
    named: own.named,
  };
}

function completed(own: DeclaredParticipant, folder: DeclaredParticipant | undefined): DeclaredParticipant {
  if (folder === undefined) return own;
  return {
    ...own,
    label: own.labelRange === undefined ? folder.label : own.label,
    role: own.role ?? folder.role,
    aliases: own.aliases.length === 0 ? folder.aliases : own.aliases,
  };
}
