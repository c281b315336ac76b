import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { LABEL_PATTERN, linkedEditing } from '../../queries/navigation/linkedEditing';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { range } from '../../messages/toProtocol';

export const handleLinkedEditing: Handler<LinkedEditingRangeParams, LinkedEditingRanges | null> = (
  { snapshot },
  { position },
) => {
  const labels = linkedEditing(snapshot, toOffset(snapshot.text, position));
  return labels === undefined
    ? null
    : { ranges: labels.map((label) => range(snapshot.text, label)), wordPattern: LABEL_PATTERN };
};
