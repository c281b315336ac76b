import type { TextChange } from '../text/change';
import { aliasChange } from './yaml/aliasChange';
import { changeEntry } from './yaml/changeEntry';
import type { AliasProposal } from '../model/findings';

/**
 * The changes that add an alias to the text of a `.turnwise.yaml` and leave every other character as it is: into the
 * participant's list, or with a new list, a new participant, or a whole new file where `yamlText` is empty.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where the alias is
 * declared already, and where it cannot be written safely: the text is no valid YAML, or is written in a way that this
 * does not understand. That is proved by reading the changed text.
 */
export function withAlias(yamlText: string, proposal: AliasProposal): readonly TextChange[] {
  const { alias } = proposal;
  return changeEntry(yamlText, proposal, {
    wanted: (entry) => (entry.aliases.includes(alias) ? entry : { ...entry, aliases: [...entry.aliases, alias] }),
    write: (text, declared) => aliasChange(text, declared, proposal),
  });
}
