import type { TextChange } from '../text/change';
import { changeEntry } from './declared/changeEntry';
import { roleChange } from './declared/roleChange';
import type { RoleProposal } from './declared/types';
import type { Role } from './model';
import { ROLES } from './model';

/**
 * The change that gives a participant a role in the text of a `.turnwise.yaml` and leaves every other character as it is:
 * in place of another role, or with a new key, a new participant, or a whole new file where `yamlText` is empty.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where the role is
 * declared already, and where it cannot be written safely; that is proved by reading the changed text.
 */
export function withRole(yamlText: string, proposal: RoleProposal): readonly TextChange[] {
  const { role } = proposal;
  return changeEntry(yamlText, proposal, {
    wanted: (entry) => (entry.role === role ? entry : { ...entry, role }),
    write: (text, declared) => roleChange(text, declared, proposal),
  });
}

/** Whether a word of which nothing is known is a role. */
export function isRole(word: unknown): word is Role {
  return ROLES.some((role) => role === word);
}
