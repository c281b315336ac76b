import { realpathSync } from 'node:fs';

/** The one name of a file that may have several, by links; of one that is not there, the name as it is. */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
