/** The models of `models/`, their examples, and weights fitted to these: to all of them, or to all but one source. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../root.mjs';
import { bySource, fit, logOddsOf } from './logistic.mjs';

const MODELS = at('scripts/fit/models');

/**
 * @typedef {{ name: string, examples: readonly import('./logistic.mjs').Example[], sources: readonly string[],
 *   options: object }} Fitting
 * @param {{ texts: readonly any[], library: any, corpus: string }} given
 * @param {readonly string[]} [wanted] names of models; all where there are none
 * @returns {Promise<Fitting[]>} in the order of their names
 */
export async function fittings(given, wanted = []) {
  const all = [];
  for (const file of readdirSync(MODELS).sort()) {
    const { name, l2, prior, lost, examples } = await import(join(MODELS, file));
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = bySource(await examples(given));
    const sources = [...new Set(found.map(({ source }) => source))].sort();
    all.push({ name, examples: found, sources, options: { l2, prior, lost } });
  }
  return all;
}

/** @param {Fitting} fitting */
export function fitted({ examples, options }) {
  return weightsFor(examples, options);
}

/**
 * @param {Fitting} fitting
 * @param {string} source
 */
export function fittedWithout({ examples, options }, source) {
  const others = examples.filter((one) => one.source !== source && !one.source.startsWith(`${source}, `));
  return weightsFor(others, options);
}

function weightsFor(examples, options) {
  const model = fit(examples, options);
  return rounded(options.lost === undefined ? model : settled(model, examples, options.lost));
}

/**
 * A model at whose odds of one to one a given share of the true examples is lost; among those that have a feature another
 * share, by this feature's weight.
 *
 * @param {import('./logistic.mjs').Model} model
 * @param {readonly import('./logistic.mjs').Example[]} examples
 * @param {{ share: number, among: Readonly<Record<string, number>> }} lost
 */
function settled({ bias, weights }, examples, { share, among }) {
  const settledWeights = { ...weights };
  const has = (one, name) => (one.features[name] ?? 0) !== 0;
  const oddsAt = (some, part) => {
    const odds = some.map((one) => logOddsOf({ bias, weights }, one.features)).sort((a, b) => a - b);
    return odds[Math.floor(part * odds.length)] ?? 0;
  };
  const truths = examples.filter(({ label }) => label === 1);
  const usual = oddsAt(
    truths.filter((one) => !Object.keys(among).some((name) => has(one, name))),
    share,
  );
  for (const [name, part] of Object.entries(among)) {
    const odds = oddsAt(
      truths.filter((one) => has(one, name)),
      part,
    );
    settledWeights[name] = (weights[name] ?? 0) + usual - odds;
  }
  return { bias: bias - usual, weights: settledWeights };
}

/** Two digits: more say nothing that other texts would not change. */
function rounded({ bias, weights }) {
  const round = (number) => Math.round(number * 100) / 100 + 0;
  const entries = Object.entries(weights).map(([id, weight]) => [id, round(weight)]);
  return { bias: round(bias), weights: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
