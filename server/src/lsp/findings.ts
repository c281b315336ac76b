import { readDeclarations } from '../analysis/declarations';
import type { Finding } from '../analysis/findings';
import { checkFolderFile } from '../analysis/rules/check';
import { diagnostics } from '../features/diagnostics';
import { isFolderFile, isIgnored } from './folders';
import type { Asked } from './handle';

/**
 * What is wrong with a document, or with a `.turnwise.yaml` as it stands in the editor. What the folder's file says to
 * ignore is not checked.
 */
export function findingsOf({ document, snapshot, folder }: Asked): readonly Finding[] {
  if (isFolderFile(document.uri)) {
    const { text, surroundings } = snapshot;
    return checkFolderFile(text, readDeclarations(text.toString(), { kind: 'folder' }), surroundings);
  }
  return folder !== undefined && isIgnored(folder, document.uri) ? [] : diagnostics(snapshot);
}
