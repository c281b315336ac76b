// Measures how well transcripts are read, on a collection with ground truth:   npm run accuracy [-- FOLDER [SOURCE,…]]
//
// The collection holds a folder for each source, `NAME.truth.json` beside `NAME.transcript`, and in `tools/` the programs
// that score. It is not part of the project; without one there is nothing to measure, and this says so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { at } from './root.mjs';

const folder = resolve(process.argv[2] ?? at('..', 'shared', 'corpus'));
const only = process.argv[3];
if (!existsSync(join(folder, 'tools', 'score-labels.mjs'))) {
  console.log(`No collection with ground truth in ${folder}: nothing is measured.`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'turnwise-accuracy-'));
try {
  const { parse, check } = await library();
  const { turns, findings, ratio } = readAll(parse, check);
  score('score-labels.mjs', ['--truth', folder, '--misses', '0', ...(only ? ['--source', only] : [])], '--pred', turns);
  console.log(
    `\nReading and understanding took ${ratio.toFixed(1)} times what reading and splitting the same files takes.\n`,
  );
  score('score-errors.mjs', ['--errors', folder], '--found', findings);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The library, built from the source as it is now. */
async function library() {
  const outfile = join(work, 'library.cjs');
  await build({
    absWorkingDir: at(),
    entryPoints: ['server/src/api/index.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}

function readAll(parse, check) {
  const turns = {};
  const findings = {};
  for (const { key, path } of transcripts()) {
    const text = readFileSync(path, 'utf8');
    turns[key] = parse(text).turns.map(prediction);
    findings[key] = check(text).findings.filter(isHeavy).map(claim);
  }
  return { turns, findings, ratio: median([1, 2, 3].map(() => ratioOf(parse))) };
}

/** How many times longer it takes to read and understand all transcripts than to read and split them. */
function ratioOf(parse) {
  const paths = transcripts().map(({ path }) => path);
  const plain = timed(() => paths.forEach((path) => readFileSync(path, 'utf8').split('\n')));
  return timed(() => paths.forEach((path) => parse(readFileSync(path, 'utf8')))) / plain;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function transcripts() {
  const sources = readdirSync(folder).filter((name) => name !== 'tools' && statSync(join(folder, name)).isDirectory());
  return sources.flatMap((source) =>
    readdirSync(join(folder, source))
      .filter((name) => name.endsWith('.truth.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, source, name), 'utf8')).file)
      .map((file) => ({ key: `${source}/${file}`, path: join(folder, source, file) })),
  );
}

function prediction({ line, label, speaker, role, kind, answers }) {
  return { line, label, speaker, role, isQuestion: kind === 'question', answers };
}

function isHeavy({ severity }) {
  return severity === 'warning' || severity === 'error';
}

function claim({ line, fixes }) {
  return { line, right: fixes[0]?.edits[0]?.text };
}

/** Milliseconds. */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function score(program, options, option, answers) {
  const file = join(work, `${program}.json`);
  writeFileSync(file, JSON.stringify(answers));
  const { status } = spawnSync(process.execPath, [join(folder, 'tools', program), ...options, option, file], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
