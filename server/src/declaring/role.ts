import { SourceText } from '../text/sourceText';
import type { TextChange } from '../text/change';
import { changeBlock } from './yaml/changeBlock';
import { changeEntry } from './yaml/changeEntry';
import { roleChange } from './yaml/roleChange';
import type { RoleProposal } from '../model/declarations';
import type { Role } from '../model/transcript';
import { ROLES } from '../model/transcript';
import { newFrontMatter } from './yaml/newFrontMatter';
import type { Snapshot } from '../document/snapshot';

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

/**
 * The same in the front matter of a transcript, in offsets of it, and in a new one at its very top where it has none.
 * Undefined where none can stand: a file of another program's begins as that wants it. The answer is empty where the role
 * is declared already or cannot be written safely; what would have the turns read otherwise is not written, either.
 */
export function withOwnRole(snapshot: Snapshot, proposal: RoleProposal): readonly TextChange[] | undefined {
  if (snapshot.transcript.frontMatter !== undefined) return changeBlock(snapshot, (yaml) => withRole(yaml, proposal));
  const { name, role } = proposal;
  const yaml = SourceText.of('').apply(withRole('', proposal)).toString();
  return newFrontMatter(snapshot, yaml, ({ participants }) =>
    participants.some((one) => one.name === name && one.role === role),
  );
}

/** Whether an unknown word is a role. */
export function isRole(word: unknown): word is Role {
  return ROLES.some((role) => role === word);
}
