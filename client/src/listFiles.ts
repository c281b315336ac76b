import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { FilesParams } from '../../server/src/lsp/protocol/files';
import { filesBelow } from './filesBelow';

/** The files of a folder that may be transcripts by their names, without what the settings leave out. */
export async function listFiles({ folder, endings }: FilesParams): Promise<{ readonly uris: readonly string[] }> {
  const root = Uri.parse(folder);
  return { uris: ((await searched(root, endings)) ?? (await walked(root, endings))).map(String) };
}

/** Milliseconds after which nobody is expected to search any more. */
const PATIENCE = 5000;

/** The schemes of which nobody searches the files, as it has turned out. */
const unsearched = new Set<string>();

/**
 * By the editor's own search. Undefined where it has none for such files: it waits for one then, for as long as the
 * window is open.
 */
async function searched(folder: Uri, endings: readonly string[]): Promise<readonly Uri[] | undefined> {
  if (unsearched.has(folder.scheme)) return undefined;
  const pattern = new RelativePattern(folder, `**/*.{${endings.join(',')}}`);
  const ending = new CancellationTokenSource();
  const found = Promise.resolve(workspace.findFiles(pattern, undefined, undefined, ending.token));
  // Whoever has given up does not hear of a failure either.
  const answer = await Promise.race([found.catch(() => undefined), patience()]);
  if (answer === undefined) unsearched.add(folder.scheme);
  ending.cancel();
  ending.dispose();
  return answer;
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
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
