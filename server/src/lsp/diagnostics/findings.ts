import { readDeclarations } from '../../declarations/declarations';
import type { Finding } from '../../model/findings';
import { checkFolderFile } from '../../rules/check';
import type { Snapshot } from '../../document/snapshot';
import { diagnostics } from '../../queries/overview/diagnostics';
import type { FolderFile } from '../workspace/folders';
import { isFolderFile, isIgnored } from '../workspace/folders';
import type { Asked } from '../handle';

/** What is shown as wrong with a transcript: nothing where the folder's file says to ignore it. */
export function shownOf(uri: string, snapshot: Snapshot, folder: FolderFile | undefined): readonly Finding[] {
  return folder !== undefined && isIgnored(folder, uri) ? [] : diagnostics(snapshot);
}

/**
 * What is wrong with a document, or with a `.turnwise.yaml` as it stands in the editor. What the folder's file says to
 * ignore is not checked.
 */
export function findingsOf({ document, snapshot, folder }: Asked): readonly Finding[] {
  if (isFolderFile(document.uri)) {
    const { text, surroundings } = snapshot;
    return checkFolderFile(text, readDeclarations(text.toString(), { kind: 'folder' }), surroundings);
  }
  return shownOf(document.uri, snapshot, folder);
}
