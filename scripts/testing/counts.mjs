/**
 * The line that closes every run of tests: `N passed, N failed`, with `, N skipped` where some were.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads the closing line of an output, undefined where the output ends otherwise: then the run was broken off.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function countsOf(output) {
  const last = output.trimEnd().split('\n').at(-1);
  const match = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(last);
  return match ? { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3] ?? 0) } : undefined;
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = (name) => all.reduce((count, counts) => count + counts[name], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}
