import { isScalar } from 'yaml';
import type { TextChange } from '../../text/change';
import { addPair, entryNode, newEntry, pairIn } from './entryText';
import { addItem } from './listChange';
import { isNothing } from '../../declarations/reader';
import type { DeclaredParticipant, RoleProposal } from '../../model/declarations';
import { insert } from './yamlChange';

/**
 * The change that writes a role into YAML as a person would write it there. Undefined where the text is no YAML or is
 * written in a way that is not handled here; the caller checks what came of it.
 */
export function roleChange(
  text: string,
  declared: DeclaredParticipant | undefined,
  proposal: RoleProposal,
): TextChange | undefined {
  const { role } = proposal;
  if (declared === undefined) return addItem(text, newEntry(proposal, `role: ${role}`));
  const entry = entryNode(text, declared);
  if (entry === undefined) return undefined;
  const pair = pairIn(entry, 'role');
  if (pair === undefined) return addPair(text, entry, `role: ${role}`);
  const { key, value } = pair;
  if (value === null || isNothing(value)) return insert(text.indexOf(':', key.range[1]) + 1, ` ${role}`);
  return isScalar(value) ? { from: value.range[0], to: value.range[1], insert: role } : undefined;
}
