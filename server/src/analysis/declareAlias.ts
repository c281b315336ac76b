import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { readDeclarations } from './declarations';
import { aliasChange } from './declared/aliasChange';
import { isAsWanted } from './declared/meaning';
import type { Declarations, DeclaredParticipant } from './declared/types';
import type { AliasProposal } from './findings';

/**
 * The changes that add an alias to the text of a `.turnwise.yaml` and leave every other character as it is: into the
 * participant's list, or with a new list, a new participant, or a whole new file where `yamlText` is empty.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where the alias is
 * declared already, and where it cannot be written safely: the text is no valid YAML, or is written in a way that this
 * does not understand. That is proved by reading the changed text.
 */
export function withAlias(yamlText: string, proposal: AliasProposal): readonly TextChange[] {
  const text = yamlText.replace(/\r\n?/g, '\n');
  const before = readDeclarations(text, { kind: 'folder' });
  const declared = findDeclared(before, proposal);
  if (declared?.aliases.includes(proposal.alias) === true) return [];
  const change = aliasChange(text, declared, proposal);
  if (change === undefined) return [];
  const after = readDeclarations(SourceText.of(text).replace(change).toString(), { kind: 'folder' });
  return isWanted(before, after, declared, proposal) ? [change] : [];
}

/** Whether the alias was added and all else means what it meant before. */
function isWanted(
  before: Declarations,
  after: Declarations,
  declared: DeclaredParticipant | undefined,
  { name, label, alias }: AliasProposal,
): boolean {
  const wanted = declared ?? { name, label, role: undefined, aliases: [] };
  const changed = { ...wanted, aliases: [...wanted.aliases, alias] };
  const participants =
    declared === undefined
      ? [...before.participants, changed]
      : before.participants.map((participant) => (participant === declared ? changed : participant));
  return isAsWanted({ ...before, participants }, after);
}

/** The entry that is meant: the one of that name; else the one that has the name or the label as its label. */
function findDeclared({ participants }: Declarations, { name, label }: AliasProposal): DeclaredParticipant | undefined {
  return (
    participants.find((participant) => participant.name === name) ??
    participants.find((participant) => participant.label === name || participant.label === label)
  );
}
