/** The real transcripts that are kept beside the project on some machines; test/beside.json has their places. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../root.mjs';

const places = JSON.parse(readFileSync(at('test/beside.json'), 'utf8'));

/** Where the collection is, if it is anywhere. */
export const CORPUS = at(places.corpus);

/** Whether there are any: a folder of the same name with something else in it is none of ours. */
export function hasRealTranscripts() {
  return existsSync(at(places.seed)) || (existsSync(CORPUS) && sourcesIn(CORPUS).some(hasTruth));
}

function sourcesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function hasTruth(folder) {
  return readdirSync(folder).some((file) => file.endsWith('.truth.json'));
}
