import type { Declarations } from './types';

/**
 * A document's own declarations together with its folder's. The nearer word counts: a participant whom the front matter
 * names is read from there alone.
 */
export function mergeDeclarations(own: Declarations, folder: Declarations): Declarations {
  const names = new Set(own.participants.map(({ name }) => name));
  return {
    ...own,
    participants: [...own.participants, ...folder.participants.filter(({ name }) => !names.has(name))],
    notSpeakers: [...own.notSpeakers, ...folder.notSpeakers],
    named: own.named,
  };
}
