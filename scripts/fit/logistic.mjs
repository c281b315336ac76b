/**
 * Logistic regression: from examples with named features to the weight of each name.
 *
 * Newton's method on the penalised log likelihood. A feature that few examples have stays near its prior, since the
 * penalty holds it there; so a weight says nothing that only one text says.
 *
 * @typedef {Readonly<Record<string, number>>} Features  what an example does not have is 0
 * @typedef {{ source: string, features: Features, label: 0 | 1, weight?: number }} Example
 * @typedef {{ bias: number, weights: Record<string, number> }} Model
 */

/** From here on a step changes no weight in its written digits. */
const STILL = 1e-4;
const MOST_STEPS = 40;

/**
 * @param {readonly Example[]} examples
 * @param {{ l2?: number, prior?: Model }} [options] l2: how much a weight is held to its prior, which is 0 where none is given
 * @returns {Model}
 */
export function fit(examples, { l2 = 1, prior = { bias: 0, weights: {} } } = {}) {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(names.map((name, place) => [name, place + 1]));
  const size = names.length + 1;
  const rows = examples.map(({ features, label, weight = 1 }) => ({
    places: [0, ...Object.keys(features).map((name) => at.get(name))],
    values: [1, ...Object.values(features)],
    label,
    weight,
  }));
  const wanted = Float64Array.from([prior.bias, ...names.map((name) => prior.weights[name] ?? 0)]);
  const weights = Float64Array.from(wanted);
  let now = goodness(rows, weights, wanted, l2);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = solve(...slopes(rows, weights, wanted, l2, size));
    // A whole step of Newton's may go too far, where examples are told apart without an error: then half of it, and so on.
    let next = weights.map((weight, place) => weight + change[place]);
    let better = goodness(rows, next, wanted, l2);
    for (let part = 0.5; better < now && part > 1e-6; part /= 2) {
      next = weights.map((weight, place) => weight + part * change[place]);
      better = goodness(rows, next, wanted, l2);
    }
    const isStill = next.every((weight, place) => Math.abs(weight - weights[place]) < STILL);
    if (better >= now) weights.set(next);
    if (isStill || better <= now) break;
    now = better;
  }
  return { bias: weights[0], weights: Object.fromEntries(names.map((name, place) => [name, weights[place + 1]])) };
}

/** The penalised log likelihood, which is to be as large as it can be. */
function goodness(rows, weights, wanted, l2) {
  let sum = 0;
  for (const { places, values, label, weight } of rows) {
    let logOdds = 0;
    for (let one = 0; one < places.length; one++) logOdds += weights[places[one]] * values[one];
    sum -= weight * softplus(label === 1 ? -logOdds : logOdds);
  }
  for (let place = 0; place < weights.length; place++)
    sum -= (holdOf(place, l2) * (weights[place] - wanted[place]) ** 2) / 2;
  return sum;
}

function softplus(x) {
  return x > 30 ? x : Math.log1p(Math.exp(x));
}

/** The bias is held less: how often something is true is known from all examples. */
function holdOf(place, l2) {
  return place === 0 ? 0.01 * l2 : l2;
}

/** The gradient and the curvature of what is to be largest. */
function slopes(rows, weights, wanted, l2, size) {
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  const gradient = new Float64Array(size);
  for (const { places, values, label, weight } of rows) {
    let sum = 0;
    for (let one = 0; one < places.length; one++) sum += weights[places[one]] * values[one];
    const p = probability(sum);
    const [error, bend] = [weight * (label - p), weight * Math.max(p * (1 - p), 1e-6)];
    for (let one = 0; one < places.length; one++) {
      gradient[places[one]] += error * values[one];
      const row = curvature[places[one]];
      for (let other = 0; other < places.length; other++) row[places[other]] += bend * values[one] * values[other];
    }
  }
  for (let place = 0; place < size; place++) {
    const hold = holdOf(place, l2);
    gradient[place] -= hold * (weights[place] - wanted[place]);
    curvature[place][place] += hold;
  }
  return [curvature, gradient];
}

/** The solution of a system of equations with a symmetric positive matrix, by Cholesky's decomposition. */
function solve(matrix, right) {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row][column];
      for (let place = 0; place < column; place++) rest -= lower[row][place] * lower[column][place];
      lower[row][column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[column][column];
    }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let rest = right[row];
    for (let place = 0; place < row; place++) rest -= lower[row][place] * half[place];
    half[row] = rest / lower[row][row];
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = half[row];
    for (let place = row + 1; place < size; place++) rest -= lower[place][row] * solution[place];
    solution[row] = rest / lower[row][row];
  }
  return solution;
}

/** @param {Model} model @param {Features} features */
export function logOddsOf({ bias, weights }, features) {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * features[name];
  return sum;
}

/** @param {number} logOdds */
export function probability(logOdds) {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The examples with weights by which each source counts alike, however many examples it has; together they weigh as
 * much as before.
 *
 * @param {readonly Example[]} examples
 * @returns {Example[]}
 */
export function bySource(examples) {
  const sums = new Map();
  for (const { source, weight = 1 } of examples) sums.set(source, (sums.get(source) ?? 0) + weight);
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const each = total / sums.size;
  // A source of a few examples must not outweigh others by each of them.
  return examples.map((one) => ({
    ...one,
    weight: (one.weight ?? 1) * Math.min(8, Math.sqrt(each / sums.get(one.source))),
  }));
}
