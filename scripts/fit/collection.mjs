/** Transcripts with their truth, and the reading from the source as it is now. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at } from '../root.mjs';

/**
 * @typedef {{ source: string, file: string, path: string, text: string, truth: { turns: readonly any[] } }} Text
 * @param {string} folder
 * @returns {Text[]} in the order of their names
 */
export function collection(folder) {
  const sources = readdirSync(folder).filter((name) => name !== 'tools' && statSync(join(folder, name)).isDirectory());
  return sources.sort().flatMap((source) => {
    const truths = readdirSync(join(folder, source)).filter((name) => name.endsWith('.truth.json'));
    return truths.sort().map((name) => {
      const truth = JSON.parse(readFileSync(join(folder, source, name), 'utf8'));
      const path = join(folder, source, truth.file);
      return { source, file: truth.file, path, text: readFileSync(path, 'utf8'), truth };
    });
  });
}

/**
 * What fits ask of the reading (`scripts/fit/library.mjs`).
 *
 * @param {string} work a folder for what is built
 */
export async function library(work) {
  const outfile = join(work, 'fit.cjs');
  await build({
    entryPoints: [at('scripts/fit/library.mjs')],
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' },
  });
  return createRequire(import.meta.url)(outfile);
}

/** An example of a page of the specification: a transcript, and the turns that are read in it. */
const EXAMPLE =
  /^## .+\n+(?<fence>`{3,})transcript\n(?<text>[\s\S]*?)\n\k<fence>\n+```reading\n(?<reading>[\s\S]*?)\n```/gm;

/** `3-4 Ines answers 1` */
const TURN = /^(?<line>\d+)(?:-\d+)? (?!is an? |finds ).+ (?:asks|answers|remarks)\b/;

/**
 * The examples of `test/spec`, which have forms of labels that no collection has.
 *
 * @returns {Text[]}
 */
export function specification() {
  const pages = readdirSync(at('test/spec')).filter((name) => name.endsWith('.md'));
  return pages.sort().flatMap((file) => {
    const path = at('test/spec', file);
    return [...readFileSync(path, 'utf8').matchAll(EXAMPLE)].flatMap(({ groups: { text, reading } }) => {
      const lines = reading.split('\n');
      const turns = lines.flatMap((line) => TURN.exec(line)?.groups ?? []).map((turn) => ({ line: Number(turn.line) }));
      return turns.length > 0 || lines.includes('nothing')
        ? [{ source: 'specification', file, path, text, truth: { turns } }]
        : [];
    });
  });
}
