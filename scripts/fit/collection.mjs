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
const TURN = /^(?<line>\d+)(?:-\d+)? (?!is an? |finds ).+ (?<does>asks|answers|remarks)\b/;

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
      const turns = lines
        .flatMap((line) => TURN.exec(line)?.groups ?? [])
        .map((turn) => ({ line: Number(turn.line), isQuestion: turn.does === 'asks' }));
      return turns.length > 0 || lines.includes('nothing')
        ? [{ source: 'specification', file, path, text, truth: { turns } }]
        : [];
    });
  });
}

/**
 * The made-up transcripts of `test/wild` and `test/truth`: the conventions of many trades.
 *
 * @returns {Text[]}
 */
export function madeUp() {
  return ['wild', 'truth'].flatMap((name) => {
    const folder = at('test', name);
    const files = readdirSync(folder);
    return files.sort().flatMap((file) => {
      const truth = `${file.slice(0, file.lastIndexOf('.'))}.truth.json`;
      if (file.endsWith('.json') || !files.includes(truth)) return [];
      const path = join(folder, file);
      return [
        {
          source: 'made up',
          file,
          path,
          text: readFileSync(path, 'utf8'),
          truth: JSON.parse(readFileSync(join(folder, truth), 'utf8')),
        },
      ];
    });
  });
}

/** So many times each talk of `test/clothes` is written, in other clothes each time. */
const CLOTHES = 24;

/** So many turns the beginning of a talk has: people type transcripts from the first line on. */
const BEGINNING = 6;

/**
 * Talks that were made up, in other clothes: names, forms, marks and blanks that no collection has; and the beginnings of
 * such.
 *
 * @param {{ TALKS: readonly any[], wear: (talk: any, seed: number) => any }} library
 * @returns {Text[]}
 */
export function worn({ TALKS, wear }) {
  return TALKS.flatMap((talk, nth) =>
    Array.from({ length: CLOTHES }, (_, at) => {
      const { text, truth } = wear(talk, nth * CLOTHES + at);
      const whole = { file: `${talk.name} ${at}`, path: talk.name, text, truth };
      return [
        { source: 'other clothes', ...whole },
        { source: 'beginnings', ...beginning(whole, 1 + (at % BEGINNING)) },
      ];
    }).flat(),
  );
}

function beginning(whole, turns) {
  const next = whole.truth.turns[turns];
  if (next === undefined) return whole;
  const text = whole.text
    .split('\n')
    .slice(0, next.line - 1)
    .join('\n');
  return { ...whole, text: `${text}\n`, truth: { turns: whole.truth.turns.slice(0, turns) } };
}
