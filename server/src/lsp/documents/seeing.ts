import { NO_DECLARATIONS } from '../../model/declarations';
import type { Snapshot } from '../../document/snapshot';
import { SourceText } from '../../text/sourceText';
import { closedTranscript, LARGEST, withoutMark } from '../workspace/closedText';
import { lineBreakOf, openAt } from './documents';
import type { FolderFile } from '../workspace/folders';
import { isFolderFile, isIgnored } from '../workspace/folders';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';
import type { Editable } from '../../messages/workspaceEdit';

/** A transcript as it is now. */
export interface Seen {
  readonly file: Editable;
  readonly snapshot: Snapshot;
  /** The folder file that counts for it. */
  readonly folder: FolderFile | undefined;
  /** Whether its file has bytes that are no UTF-8, which would be lost if an editor saved it. */
  readonly isDamaged: boolean;
}

/** A transcript that is open, else one that is a file; undefined where it is neither. */
export async function see(context: ServerContext, uri: string): Promise<Seen | undefined> {
  const asked = await look(context, uri);
  if (asked === undefined) return readClosed(context, uri);
  return { file: asked.document, snapshot: asked.snapshot, folder: asked.folder, isDamaged: false };
}

/** The same for an address that a client names: a file that is not open counts only in the workspace. */
export async function seeHere(context: ServerContext, uri: string): Promise<Seen | undefined> {
  const isThere = context.documents.get(uri) !== undefined || context.workspace.has(uri);
  return isThere && !isFolderFile(uri) ? see(context, uri) : undefined;
}

/** Reads a file; undefined where it is no transcript, or none that is to be read. */
export async function readClosed(
  { files, folders, names, settings }: Pick<ServerContext, 'files' | 'folders' | 'names' | 'settings'>,
  uri: string,
): Promise<Seen | undefined> {
  const folder = await folders.nearest(uri);
  if (folder !== undefined && isIgnored(folder, uri)) return undefined;
  const content = await files.read(uri, LARGEST);
  const around = settings.around(folder?.declarations ?? NO_DECLARATIONS, names.around(uri, folder));
  const snapshot = content === undefined ? undefined : closedTranscript(uri, content, around);
  if (content === undefined || snapshot === undefined) return undefined;
  const file = { uri, text: snapshot.text, lineBreak: lineBreakOf(content) };
  return { file, snapshot, folder, isDamaged: content.includes('\uFFFD') };
}

/** Whether a transcript is open, or closed, in the version in which it was seen. */
export function isSameVersion({ documents }: Pick<ServerContext, 'documents'>, { file }: Pick<Seen, 'file'>): boolean {
  return openAt(documents, file.uri)?.version === file.version;
}

/** Whether a transcript and the folder file that counts for it are still as they were seen. */
export async function isAsSeen(context: ServerContext, seen: Pick<Seen, 'file' | 'folder'>): Promise<boolean> {
  const { uri, text, lineBreak, version } = seen.file;
  if (!isSameVersion(context, seen) || seen.folder !== (await context.folders.nearest(uri))) return false;
  if (version !== undefined) return true;
  const content = await context.files.read(uri, LARGEST);
  if (content === undefined || lineBreakOf(content) !== lineBreak) return false;
  return SourceText.of(withoutMark(content)).toString() === text.toString();
}
