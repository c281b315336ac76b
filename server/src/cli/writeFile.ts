import { chmodSync, closeSync, openSync, renameSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Trouble, troubleOf } from '../files/trouble';

/**
 * Puts new content into a file so that at every moment either the old or the new one is there whole: it is written
 * beside the file and then takes its name, with the same mode. A symbolic link stays one. Throws `Trouble`, with
 * `otherwise` as its sentence where it is a folder, a pipe or a device.
 */
export function replaceFile(file: string, content: Uint8Array, otherwise = 'only a file can be fixed'): void {
  const target = realpathSync(file);
  const stats = statSync(target);
  if (!stats.isFile()) throw new Trouble(otherwise);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.${threadId}.tmp`);
  let isMade = false;
  try {
    const descriptor = openSync(beside, 'wx', stats.mode);
    isMade = true;
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    // The mode of a new file is less what the user's mask takes away.
    chmodSync(beside, stats.mode);
    renameSync(beside, target);
  } catch (error) {
    if (isMade) rmSync(beside, { force: true });
    throw troubleOf(error);
  }
}
