/**
 * A fitted decision: evidence with a weight each, and what all is worth without any. The weights were found by logistic
 * regression on transcripts with known truth (`npm run fit`) and stand in `weights/`, so that a decision can be told term
 * by term.
 */
export interface FittedModel {
  readonly bias: number;
  /** Evidence without a weight counts nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Named numbers; what is left out is 0. Mostly from 0 to 1, or a logarithm. */
export type Features = Readonly<Record<string, number>>;

/** One addend of a sum: the weight of a feature, times its value. */
export interface Term {
  readonly id: string;
  readonly value: number;
  readonly weight: number;
}

/** What a feature of a value adds to the sum. */
export function addendOf({ weights }: FittedModel, id: string, value = 1): number {
  return value * (weights[id] ?? 0);
}

/** The addends of some features, in their order; those that are 0 are left out. */
export function termsOf(model: FittedModel, features: Features): readonly Term[] {
  return Object.entries(features).flatMap(([id, value]) =>
    value === 0 ? [] : [{ id, value, weight: model.weights[id] ?? 0 }],
  );
}

/** The logarithm of the odds: above 0 it is likelier than not. */
export function logOddsOf({ bias, weights }: FittedModel, features: Features): number {
  let sum = bias;
  for (const id in features) sum += (weights[id] ?? 0) * (features[id] ?? 0);
  return sum;
}

/** From 0 to 1. */
export function probabilityOf(model: FittedModel, features: Features): number {
  return 1 / (1 + Math.exp(-logOddsOf(model, features)));
}
