import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { FilesParams } from '../../../server/src/protocol/files';
import { filesBelow } from './filesBelow';
import { within } from './within';

/** The files of a folder that may be transcripts by their names, without what the settings leave out. */
export async function listFiles({ folder, endings }: FilesParams): Promise<{ readonly uris: readonly string[] }> {
  const root = Uri.parse(folder);
  return { uris: ((await searched(root, endings)) ?? (await walked(root, endings))).map(String) };
}

/** Milliseconds after which the editor's search is given up. */
const PATIENCE = 5000;

/** The schemes whose files the editor was found unable to search. */
const unsearched = new Set<string>();

/**
 * By the editor's own search. Undefined where it has none for such files: it waits for one then, for as long as the
 * window is open. Where it was only slow, the next search is waited for again.
 */
async function searched(folder: Uri, endings: readonly string[]): Promise<readonly Uri[] | undefined> {
  const { scheme } = folder;
  if (unsearched.has(scheme)) return undefined;
  const pattern = new RelativePattern(folder, `**/*.{${endings.join(',')}}`);
  const found = Promise.resolve(workspace.findFiles(pattern)).then((uris) => {
    unsearched.delete(scheme);
    return uris;
  });
  // Once the search is given up, its failure does not matter.
  const answer = await within(
    found.catch(() => undefined),
    PATIENCE,
  );
  if (answer === undefined) unsearched.add(scheme);
  return answer;
}

/** Folder by folder, as every file system can. */
async function walked(folder: Uri, endings: readonly string[]): Promise<readonly Uri[]> {
  const at = (path: string): Uri => (path === '' ? folder : Uri.joinPath(folder, path));
  const wants = (name: string): boolean => endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
  const paths = await filesBelow(async (path) => {
    const entries = await workspace.fs.readDirectory(at(path));
    return entries.map(([name, type]) => [name, (type & FileType.Directory) !== 0] as const);
  }, wants);
  return paths.map(at);
}
