import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import places from '../beside.json';
import { at } from './root';

/** From here, and from out/e2e, where the suite for the editor is bundled. */

/**
 * A collection of real transcripts with their truth, a folder for each source. It is kept beside the project on some
 * machines, and in no copy of it; undefined where it is not, or where a folder of that name holds something else.
 */
export const CORPUS = folderWithTruth(at(places.corpus));

/** The truth of the first interview, in the same way. */
export const SEED_TRUTH = whereItIs(at(places.seed));

/** The first interview itself; undefined where it is not there. */
export function seedText(): string | undefined {
  if (SEED_TRUTH === undefined) return undefined;
  const { file } = JSON.parse(readFileSync(SEED_TRUTH, 'utf8')) as { readonly file: string };
  return readFileSync(join(dirname(SEED_TRUTH), file), 'utf8');
}

function whereItIs(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function folderWithTruth(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const sources = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const hasTruth = ({ name }: { readonly name: string }) =>
    readdirSync(join(folder, name)).some((file) => file.endsWith('.truth.json'));
  return sources.some(hasTruth) ? folder : undefined;
}
