import type { TextChange } from '../../text/change';
import { SourceText } from '../../text/sourceText';
import { readDeclarations } from '../../declarations/declarations';
import { isAsWanted } from './meaning';
import type { Declarations, DeclaredParticipant } from '../../model/declarations';

/** What an entry of `participants` says, wherever it stands. */
type Meant = Omit<DeclaredParticipant, 'range' | 'labelRange'>;

/** Something that is to be said of a participant, and how to write it. */
export interface Addition {
  /** The entry with it; the same object where the entry says it already. */
  readonly wanted: (entry: Meant) => Meant;
  /** The change of a YAML text; `declared` is the entry that is there, if there is one. */
  readonly write: (text: string, declared: DeclaredParticipant | undefined) => TextChange | undefined;
}

/**
 * The change that says something more of a participant in the text of a `.turnwise.yaml`. Offsets count every line break of
 * `yamlText` as one, however it is written. Empty where it is said already, and where the changed text, when it is read,
 * does not mean what was wanted or not all else that it meant before.
 */
export function changeEntry(
  yamlText: string,
  { name, label }: Pick<DeclaredParticipant, 'name' | 'label'>,
  { wanted, write }: Addition,
): readonly TextChange[] {
  const text = yamlText.replace(/\r\n?/g, '\n');
  const before = readDeclarations(text, { kind: 'folder' });
  const declared = findDeclared(before, name, label);
  const entry = declared ?? { name, label, role: undefined, aliases: [] };
  const changed = wanted(entry);
  const change = changed === entry ? undefined : write(text, declared);
  if (change === undefined) return [];
  const others = before.participants.map((one) => (one === declared ? changed : one));
  const participants = declared === undefined ? [...others, changed] : others;
  const after = readDeclarations(SourceText.of(text).replace(change).toString(), { kind: 'folder' });
  return isAsWanted({ ...before, participants }, after) ? [change] : [];
}

/** The entry that is meant: the one of that name; else the one that has the name or the label as its label. */
function findDeclared({ participants }: Declarations, name: string, label: string): DeclaredParticipant | undefined {
  return (
    participants.find((participant) => participant.name === name) ??
    participants.find((participant) => participant.label === name || participant.label === label)
  );
}
