import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { readDeclarations } from '../declarations/declarations';
import type { Item } from './yaml/listChange';
import { addItem } from './yaml/listChange';
import { isAsWanted } from './yaml/meaning';
import type { DeclaredParticipant } from '../model/declarations';
import { inline, plain } from './yaml/yamlText';
import type { ApartProposal } from '../model/findings';

type Named = Pick<DeclaredParticipant, 'name' | 'label'>;

/**
 * The change that declares two who look alike as two participants in the text of a `.turnwise.yaml`, and leaves every other
 * character as it is: those who are declared already stay as they are.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where both are declared,
 * or the label is declared as somebody's, and where it cannot be written safely; that is proved by reading the changed text.
 */
export function withApart(yamlText: string, { name, label, apart }: ApartProposal): readonly TextChange[] {
  const text = yamlText.replace(/\r\n?/g, '\n');
  const before = readDeclarations(text, { kind: 'folder' });
  const isKnown = (word: string): boolean =>
    before.participants.some((one) => [one.name, one.label, ...one.aliases].includes(word));
  if (isKnown(apart)) return [];
  const added = [...(isKnown(name) || isKnown(label) ? [] : [{ name, label }]), { name: apart, label: apart }];
  const change = addItem(text, itemOf(added));
  if (change === undefined) return [];
  const participants = [...before.participants, ...added.map((one) => ({ ...one, role: undefined, aliases: [] }))];
  const after = readDeclarations(SourceText.of(text).replace(change).toString(), { kind: 'folder' });
  return isAsWanted({ ...before, participants }, after) ? [change] : [];
}

function itemOf(people: readonly Named[]): Item {
  const block = (indent: string): string =>
    people
      .map(({ name, label }) =>
        label === name ? `- ${plain(name)}` : `- name: ${plain(name)}\n${indent}  label: ${plain(label)}`,
      )
      .join(`\n${indent}`);
  return {
    key: 'participants',
    block,
    inline: people
      .map(({ name, label }) => (label === name ? inline(name) : `{ name: ${inline(name)}, label: ${inline(label)} }`))
      .join(', '),
    newList: (indent) => `\n${indent}  ${block(`${indent}  `)}`,
  };
}
