// Measures how well transcripts are read, on a collection with ground truth:   npm run accuracy [-- FOLDER [SOURCE,…]]
//
// The collection holds a folder for each source, `NAME.truth.json` beside `NAME.transcript`, and in `tools/` the programs
// that score. It is not part of the project; without one there is nothing to measure, and this says so.
//
// The weights of decisions are fitted to it (`npm run fit`). So each source is read with weights that were fitted to all
// others: these are the figures that count. What the weights that are shipped do is told behind them, in a line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { measureActions } from './accuracy/actions.mjs';
import { measureDifferences } from './accuracy/differences.mjs';
import { measureFixes } from './accuracy/fixes.mjs';
import { measureFolder } from './accuracy/folder.mjs';
import { measureListed } from './accuracy/listed.mjs';
import { collection, library as fitLibrary, madeUp, specification, worn } from './fit/collection.mjs';
import { fittedWithout, fittings } from './fit/fitting.mjs';
import { at } from './root.mjs';
import { CORPUS } from './testing/beside.mjs';

/** So many errors are told. */
const WORST = 20;

/** Defects that break the form of a label; the scoring programs do not demand them either. */
const BROKEN =
  /^(?:missing colon|in the middle of a line|colon in the wrong place|stray marks before|(?:period|semicolon|other mark) for colon|doubled colon)$/;

/** The rules that find wrong labels, and the one that finds a label in the middle of a line. */
const LABEL_RULES = new Set([
  'label-drift',
  'speaker-typo',
  'label-markup',
  'confusable-characters',
  'cross-file-spelling',
  'missing-turn-break',
]);

const folder = resolve(process.argv[2] ?? CORPUS);
const only = process.argv[3];
if (!existsSync(join(folder, 'tools', 'score-labels.mjs'))) {
  console.log(`No collection with ground truth in ${folder}: nothing is measured.`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'turnwise-accuracy-'));
try {
  const { parse, check, read, english, ...actions } = await library();
  const { turns, findings, ratio } = readAll(parse, check);
  const mutants = injected();
  const apart = await leftOut(mutants);
  console.log('Each source read with weights that were fitted to all others:\n');
  score(
    'score-labels.mjs',
    ['--truth', folder, '--misses', '0', ...(only ? ['--source', only] : [])],
    '--pred',
    apart.turns,
  );
  console.log('\nWith the weights that are shipped:\n');
  lastLines(
    'score-labels.mjs',
    ['--truth', folder, '--misses', '0', ...(only ? ['--source', only] : [])],
    '--pred',
    turns,
  );
  const commands = await ratioOfCommands();
  console.log(
    `\nReading and understanding took ${ratio.toFixed(1)} times what reading and splitting the same files takes in the same process;\n` +
      `as commands, each in a process of its own, ${commands.toFixed(1)} times.\n`,
  );
  worst({ read, english });
  console.log('Errors that the texts contain:\n');
  score('score-errors.mjs', ['--errors', folder], '--found', apart.findings);
  console.log('With the weights that are shipped:\n');
  lastLines('score-errors.mjs', ['--errors', folder], '--found', findings);
  console.log('\nErrors that were injected:\n');
  score('score-errors.mjs', ['--errors', mutants], '--found', apart.injected);
  const corrections = resolve(folder, '..', 'corpus-fixes');
  measureFixes({ parse, check }, corrections);
  measureListed({ parse, check }, corrections);
  measureFolder(actions, corrections, textsWithErrors());
  measureActions({ read, ...actions }, corrections);
  measureDifferences(actions, corrections);
  const times = [at('scripts/accuracy/times.mjs'), folder, ...(only ? [only] : [])];
  spawnSync(process.execPath, times, { stdio: 'inherit' });
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The library, built from the source as it is now. */
async function library(name = 'library', weights = undefined) {
  const outfile = join(work, `${name}.cjs`);
  await build({
    absWorkingDir: at(),
    stdin: {
      contents: `export * from './server/src/api/index';
        import { ALONE } from './server/src/document/context';
        import { folderNames, namesOf } from './server/src/document/folderNames';
        import { Snapshot } from './server/src/document/snapshot';
        import { differenceOf } from './server/src/compare/told';
        import { findingsIn } from './server/src/rules/check';
        import { findingsOf } from './server/src/api/report';
        export { codeActions, fixAll } from './server/src/edits/fixes/codeActions';
        export { english } from './server/src/words/say';
        export { relabel } from './server/src/edits/relabel/relabel';
        export { writtenLabel } from './server/src/edits/relabel/writeLabel';
        export { convertLabels } from './server/src/edits/convertLabels/convertLabels';
        export { writtenForm } from './server/src/edits/convertLabels/forms';
        export { folderNames };
        export const namesIn = (text) => namesOf(Snapshot.of(text).transcript);
        export const checkAmong = (text, elsewhere = ALONE.elsewhere) => {
          const snapshot = Snapshot.of(text, { ...ALONE, elsewhere });
          return findingsOf({ snapshot, findings: findingsIn(snapshot) }).findings;
        };
        export const difference = (before, after) =>
          differenceOf(Snapshot.of(before).transcript, Snapshot.of(after).transcript);
        export const snapshot = (text) => Snapshot.of(text);
        export const read = (text) => Snapshot.of(text).transcript;`,
      resolveDir: at(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
    plugins: weights === undefined ? [] : [withWeights(weights)],
  });
  return createRequire(import.meta.url)(outfile);
}

/** Has other weights than those of `server/src/fitted/weights` built in, by the names of the models. */
function withWeights(weights) {
  return {
    name: 'weights',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]fitted[\\/]weights[\\/]\w+\.json$/ }, ({ path }) => {
        const model = weights[basename(path, '.json')];
        return model === undefined ? undefined : { contents: JSON.stringify(model), loader: 'json' };
      });
    },
  };
}

/** What is read and found in each source, with weights that were fitted without it. */
async function leftOut(mutants) {
  const reading = await fitLibrary(work);
  const texts = [...collection(folder), ...specification(), ...madeUp(), ...worn(reading)];
  const all = await fittings({ texts, library: reading, corpus: folder });
  const found = { turns: {}, findings: {}, injected: {} };
  for (const source of new Set(transcripts().map(({ key }) => sourceOf(key)))) {
    const weights = Object.fromEntries(all.map((one) => [one.name, fittedWithout(one, source)]));
    const { parse, check } = await library(`without-${source}`, weights);
    const isOwn = ({ key }) => sourceOf(key) === source;
    for (const { key, path } of transcripts().filter(isOwn))
      found.turns[key] = parse(readFileSync(path, 'utf8')).turns.map(prediction);
    Object.assign(found.findings, findingsIn(folder, check, isOwn));
    Object.assign(found.injected, findingsIn(mutants, check, isOwn));
  }
  return found;
}

/** All transcripts, with the label errors that they contain by themselves. */
function textsWithErrors() {
  const path = join(folder, 'natural-errors.json');
  const errors = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  return transcripts()
    .map(({ key, path }) => ({ key, source: sourceOf(key), text: readFileSync(path, 'utf8') }))
    .map((text) => ({ ...text, errors: errors.filter(({ file }) => file === text.key) }));
}

function sourceOf(key) {
  return key.slice(0, key.indexOf('/'));
}

function readAll(parse, check) {
  const turns = {};
  for (const { key, path } of transcripts()) turns[key] = parse(readFileSync(path, 'utf8')).turns.map(prediction);
  return { turns, findings: findingsIn(folder, check), ratio: median([1, 2, 3].map(() => ratioOf(parse))) };
}

function findingsIn(place, check, is = () => true) {
  const found = transcripts(place)
    .filter(is)
    .map(({ key, path }) => [key, check(readFileSync(path, 'utf8')).findings.filter(isHeavy).map(claim)]);
  return Object.fromEntries(found);
}

/** The collection with label errors put into it, at known places. */
function injected() {
  const out = join(work, 'mutants');
  const options = ['--truth', folder, '--out', out, '--k', '4', '--seed', '1', ...(only ? ['--source', only] : [])];
  spawnSync(process.execPath, [join(folder, 'tools', 'make-mutants.mjs'), ...options], { stdio: 'ignore' });
  return out;
}

/** How many times longer it takes to read and understand all transcripts than to read and split them. */
function ratioOf(parse) {
  const paths = transcripts().map(({ path }) => path);
  const plain = timed(() => paths.forEach((path) => readFileSync(path, 'utf8').split('\n')));
  return timed(() => paths.forEach((path) => parse(readFileSync(path, 'utf8')))) / plain;
}

/** The same of `turnwise turns` and of a program that reads and splits, each started anew. */
async function ratioOfCommands() {
  const outfile = join(work, 'cli.cjs');
  const options = {
    absWorkingDir: at(),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  };
  await build({ ...options, entryPoints: ['server/src/cli/main.ts'], outfile });
  const paths = transcripts().map(({ path }) => path);
  const split = `for (const path of process.argv.slice(1)) require('node:fs').readFileSync(path, 'utf8').split('\\n')`;
  const run = (...args) => timed(() => spawnSync(process.execPath, args, { stdio: 'ignore' }));
  const ratios = [1, 2, 3, 4, 5].map(() => {
    const plain = run('-e', split, ...paths);
    return run(outfile, 'turns', '--format', 'json', ...paths) / plain;
  });
  return median(ratios);
}

/** The labels that are missed or invented most often, with the votes on them. */
function worst({ read, english }) {
  const errors = transcripts().flatMap(({ key, path }) => {
    const { turns, candidates, lines } = read(readFileSync(path, 'utf8'));
    const { turns: truth } = JSON.parse(readFileSync(path.replace(/\.transcript$/, '.truth.json'), 'utf8'));
    const known = new Set(truth.map(({ line }) => line));
    const found = new Set(turns.map(({ line }) => line + 1));
    const isWanted = ({ line, neutral, defect }) => !found.has(line) && !neutral && !BROKEN.test(defect ?? '');
    const missed = truth.filter(isWanted).map(({ line, label }) => ({ line, label, error: 'missed' }));
    const invented = turns.filter(({ line }) => !known.has(line + 1));
    const all = [...missed, ...invented.map(({ line, label }) => ({ line: line + 1, label, error: 'invented' }))];
    return grouped(all).map((one) => ({
      ...one,
      key,
      text: lines.at(one.line - 1)?.text ?? '',
      why: why(candidates, one, english),
    }));
  });
  console.log(`The ${WORST} labels that are read wrong most often, of ${errors.length}:\n`);
  for (const { key, line, count, error, text, why } of errors.sort((a, b) => b.count - a.count).slice(0, WORST))
    console.log(`${error} ${count}: ${key}:${line}  ${text.trim().slice(0, 60)}\n    ${why}`);
  console.log();
}

function grouped(errors) {
  const groups = new Map();
  for (const error of errors) {
    const key = `${error.error} ${error.label}`;
    const group = groups.get(key) ?? { ...error, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function why(candidates, { line, label }, english) {
  const candidate =
    candidates.find((one) => one.label === label) ?? candidates.find(({ lines }) => lines.includes(line - 1));
  if (candidate === undefined) return 'not looked at: no form of label was seen';
  const votes = candidate.features.map(({ name, weight }) => `${english(name)} ${weight.toFixed(1)}`).join(', ');
  return `${candidate.score.toFixed(1)}: ${votes}`;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function transcripts(place = folder) {
  const sources = readdirSync(place).filter((name) => name !== 'tools' && statSync(join(place, name)).isDirectory());
  return sources.flatMap((source) =>
    readdirSync(join(place, source))
      .filter((name) => name.endsWith('.truth.json'))
      .map((name) => JSON.parse(readFileSync(join(place, source, name), 'utf8')).file)
      .map((file) => ({ key: `${source}/${file}`, path: join(place, source, file) })),
  );
}

function prediction({ line, label, speaker, role, kind, answers }) {
  return { line, label, speaker, role, isQuestion: kind === 'question', answers };
}

function isHeavy({ code, severity }) {
  return LABEL_RULES.has(code) && (severity === 'warning' || severity === 'error');
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
  process.stdout.write(scored(program, options, option, answers));
}

/** Only the sums, which come last. */
function lastLines(program, options, option, answers) {
  const lines = scored(program, options, option, answers).trimEnd().split('\n');
  console.log(`${lines.slice(-2).join('\n')}\n`);
}

function scored(program, options, option, answers) {
  const file = join(work, `${program}.json`);
  writeFileSync(file, JSON.stringify(answers));
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'tools', program), ...options, option, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
  return stdout;
}
