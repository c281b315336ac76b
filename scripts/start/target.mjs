/** What to show. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * A file is shown with its folder, and a folder with its first transcript.
 *
 * @param {string} path
 * @returns {{ folder: string, file?: string }}
 */
export function targetOf(path) {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) return { folder: dirname(full), file: full };
  const first = readdirSync(full)
    .sort()
    .find((name) => name.endsWith('.transcript'));
  return { folder: full, file: first && join(full, first) };
}
