/** What to show. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The sample to begin with. */
const SHOWPIECE = 'harbour-master.transcript';

/**
 * A file is shown with its folder, and a folder with its first transcript, or the one to begin with among the samples.
 *
 * @param {string} path
 * @returns {{ folder: string, file?: string }}
 */
export function targetOf(path) {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) return { folder: dirname(full), file: full };
  const transcripts = readdirSync(full)
    .sort()
    .filter((name) => name.endsWith('.transcript'));
  const first = transcripts.find((name) => name === SHOWPIECE) ?? transcripts[0];
  return { folder: full, file: first && join(full, first) };
}
