/** What a folder holds: names, and which of them are folders. */
export type Entries = readonly (readonly [name: string, isFolder: boolean])[];

/** More folders are not looked into: each may be a question to a machine far away. */
const FOLDERS = 500;

/**
 * The paths below a folder, with slashes, of the files whose names are wanted; the nearest folders first. Hidden folders
 * and `node_modules` are left out, and so is what cannot be read.
 *
 * @param read what a folder holds, by its path below the first one, which is `''`
 */
export async function filesBelow(
  read: (path: string) => Promise<Entries>,
  wants: (name: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [''];
  for (let looked = 0; looked < FOLDERS; looked++) {
    const folder = waiting.shift();
    if (folder === undefined) break;
    const entries = await read(folder).catch(() => []);
    for (const [name, isFolder] of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!isFolder && wants(name)) found.push(path);
      if (isFolder && !name.startsWith('.') && name !== 'node_modules') waiting.push(path);
    }
  }
  return found;
}
