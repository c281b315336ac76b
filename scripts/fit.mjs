// Fits the weights of decisions to transcripts with known truth:   npm run fit [-- MODEL …]
//
// The collection (`test/beside.json`) is not part of the project; without it there is nothing to fit to. For each model of
// `scripts/fit/models` this prints how well it decides on sources that it was not fitted to (each source is left out in
// turn), beside how well it does on those it was, and writes the weights into `server/src/fitted/weights`. The same
// texts and the same program make the same weights. `--check` writes nothing, and fails where they differ.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collection, library, madeUp, specification, worn } from './fit/collection.mjs';
import { fitted, fittedWithout, fittings } from './fit/fitting.mjs';
import { logOddsOf, probability } from './fit/logistic.mjs';
import { at } from './root.mjs';
import { CORPUS } from './testing/beside.mjs';

const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const wanted = args.filter((arg) => !arg.startsWith('-'));
if (!existsSync(join(CORPUS, 'tools'))) {
  console.log(`No collection with ground truth in ${CORPUS}: nothing is fitted.`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'turnwise-fit-'));
try {
  const reading = await library(work);
  const texts = [...collection(CORPUS), ...specification(), ...madeUp(), ...worn(reading)];
  for (const fitting of await fittings({ texts, library: reading, corpus: CORPUS }, wanted)) tellFit(fitting);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function tellFit(fitting) {
  const { name, examples, sources } = fitting;
  const whole = fitted(fitting);
  const without = Object.fromEntries(sources.map((source) => [source, fittedWithout(fitting, source)]));
  const positive = examples.filter(({ label }) => label).length;
  console.log(`${name}: ${examples.length} examples of ${sources.length} sources, ${positive} true`);
  tell('each source left out', examples, (one) => logOddsOf(without[one.source], one.features));
  tell('fitted to all      ', examples, (one) => logOddsOf(whole, one.features));
  for (const among of Object.keys(fitting.options.lost?.among ?? {}))
    tell(
      `  of these, ${among}`,
      examples.filter(({ features }) => (features[among] ?? 0) !== 0),
      (one) => logOddsOf(without[one.source], one.features),
    );
  for (const source of sources) {
    const own = examples.filter((one) => one.source === source);
    const wrong = own.filter((one) => logOddsOf(without[source], one.features) >= 0 !== (one.label === 1)).length;
    if (wrong > 0) console.log(`    ${source}: ${wrong} of ${own.length} wrong`);
  }
  keep(name, whole);
}

function tell(title, examples, logOdds) {
  let [loss, right, found, claimed, truth] = [0, 0, 0, 0, 0];
  for (const one of examples) {
    const sum = logOdds(one);
    const p = Math.min(1 - 1e-9, Math.max(1e-9, probability(sum)));
    loss -= Math.log(one.label === 1 ? p : 1 - p);
    if (sum >= 0 === (one.label === 1)) right++;
    if (sum >= 0) claimed++;
    if (one.label === 1) truth++;
    if (sum >= 0 && one.label === 1) found++;
  }
  const of = (part, all) => (all === 0 ? '–' : (part / all).toFixed(4));
  console.log(
    `  ${title}: log loss ${of(loss, examples.length)}, right ${of(right, examples.length)}, ` +
      `precision ${of(found, claimed)}, recall ${of(found, truth)}`,
  );
}

function keep(name, model) {
  const path = at('server/src/fitted/weights', `${name}.json`);
  const text = `${JSON.stringify(model, null, 2)}\n`;
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.log(`  ${path} has other weights than these.`);
    process.exitCode = 1;
  }
}
