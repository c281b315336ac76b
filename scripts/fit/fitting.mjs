/** The models of `models/`, their examples, and weights fitted to these: to all of them, or to all but one source. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../root.mjs';
import { bySource, fit } from './logistic.mjs';

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
    const { name, l2, prior, examples } = await import(join(MODELS, file));
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = bySource(await examples(given));
    const sources = [...new Set(found.map(({ source }) => source))].sort();
    all.push({ name, examples: found, sources, options: { l2, prior } });
  }
  return all;
}

/** @param {Fitting} fitting */
export function fitted({ examples, options }) {
  return rounded(fit(examples, options));
}

/**
 * @param {Fitting} fitting
 * @param {string} source
 */
export function fittedWithout({ examples, options }, source) {
  const others = examples.filter((one) => one.source !== source && !one.source.startsWith(`${source}, `));
  return rounded(fit(others, options));
}

/** Two digits: more say nothing that other texts would not change. */
function rounded({ bias, weights }) {
  const round = (number) => Math.round(number * 100) / 100 + 0;
  const entries = Object.entries(weights).map(([id, weight]) => [id, round(weight)]);
  return { bias: round(bias), weights: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
