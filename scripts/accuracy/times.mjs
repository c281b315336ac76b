// How well moments between times are estimated:   node scripts/accuracy/times.mjs [FOLDER [SOURCE,…]]
//
// Of each transcript with many times, those are hidden that stand less than a minute behind one that is not; what is
// estimated in their places by the others is compared with what they say.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { collection } from '../fit/collection.mjs';
import { at } from '../root.mjs';
import { CORPUS } from '../testing/beside.mjs';

/** Times that are left stand so many milliseconds apart. */
const APART = 60_000;

/** A text has so many times at least, of which half are so many milliseconds apart at most. */
const MANY = 20;
const DENSE = 30_000;

const folder = resolve(process.argv[2] ?? CORPUS);
const only = process.argv[3]?.split(',');
const work = mkdtempSync(join(tmpdir(), 'turnwise-times-'));
try {
  const { Snapshot, clockOf, clockOver, timingAt } = await library();
  const bySource = new Map();
  for (const { source, text } of collection(folder)) {
    if (only !== undefined && !only.includes(source)) continue;
    const { transcript } = Snapshot.of(text);
    for (const { times } of clockOf(transcript).parts) {
      const known = bySource.get(source) ?? { texts: 0, errors: [] };
      const errors = errorsIn(times, (left) => clockOver(transcript, left), timingAt);
      if (errors.length > 0) bySource.set(source, { texts: known.texts + 1, errors: [...known.errors, ...errors] });
    }
  }
  console.log('Moments between times a minute apart, in seconds: texts, moments, median error, 90 % within\n');
  for (const [source, { texts, errors }] of bySource) tell(source, texts, errors);
  const all = [...bySource.values()];
  tell(
    'all',
    all.reduce((sum, { texts }) => sum + texts, 0),
    all.flatMap(({ errors }) => errors),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function library() {
  const outfile = join(work, 'times.cjs');
  await build({
    stdin: {
      contents: `export { Snapshot } from './server/src/document/snapshot';
        export { clockOf, clockOver, timingAt } from './server/src/observations/time/clock';`,
      resolveDir: at('.'),
      loader: 'ts',
    },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' },
  });
  return createRequire(import.meta.url)(outfile);
}

/** The errors in the places of hidden times, in milliseconds; none in a text with few times. */
function errorsIn(times, clockFor, timingAt) {
  const gaps = times.slice(1).map(({ ms }, nth) => ms - times[nth].ms);
  if (times.length < MANY || share(gaps, 0.5) > DENSE) return [];
  const [left, hidden] = [[], []];
  for (const time of times) {
    const last = left.at(-1);
    if (last === undefined || time.ms - last.ms >= APART) left.push({ ...time, end: undefined });
    else hidden.push(time);
  }
  const clock = clockFor(left);
  return hidden
    .filter((time) => time.at < left.at(-1).at)
    .map((time) => Math.abs(timingAt(clock, time.at).ms - time.ms));
}

/** The value up to which a share of all lies. */
function share(values, part) {
  return [...values].sort((a, b) => a - b)[Math.floor(part * values.length)] ?? 0;
}

function tell(name, texts, errors) {
  const seconds = (value) => (value / 1000).toFixed(2).padStart(8);
  const counts = `${`${texts}`.padStart(6)}${`${errors.length}`.padStart(7)}`;
  console.log(`  ${name.padEnd(24)}${counts}${seconds(share(errors, 0.5))}${seconds(share(errors, 0.9))}`);
}
