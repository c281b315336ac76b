import { findingsIn } from '../../rules/check';
import { readDeclarations } from '../../declarations/declarations';
import type { Finding } from '../../rules/finding';
import { checkFolderFile } from '../../rules/check';
import type { Snapshot } from '../../document/snapshot';
import type { FolderFile } from '../workspace/folders';
import { isFolderFile, isIgnored } from '../workspace/folders';
import type { HandlerInput } from '../handle';

/** What is shown as wrong with a transcript: nothing where the folder's file says to ignore it. */
export function shownOf(uri: string, snapshot: Snapshot, folder: FolderFile | undefined): readonly Finding[] {
  return folder !== undefined && isIgnored(folder, uri) ? [] : findingsIn(snapshot);
}

/**
 * What is wrong with a document, or with a `.turnwise.yaml` as it stands in the editor. What the folder's file says to
 * ignore is not checked.
 */
export function findingsOf({ document, snapshot, folder }: HandlerInput): readonly Finding[] {
  if (isFolderFile(document.uri)) {
    const { text, context } = snapshot;
    return checkFolderFile(text, readDeclarations(text.toString(), { kind: 'folder' }), context);
  }
  return shownOf(document.uri, snapshot, folder);
}
