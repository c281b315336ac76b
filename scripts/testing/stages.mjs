/** The stages of `npm test`: what each is called, how long it took, and what it adds to the sum. */
import { closingLine } from './counts.mjs';

/** What a stage without tests adds: nothing when it succeeds, one failure when it does not. */
const SUCCESS = { passed: 0, failed: 0, skipped: 0 };
const FAILURE = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs one stage. Whatever goes wrong in it is printed and counted, and never stops the stages after it.
 *
 * @param {string} title
 * @param {() => Promise<import('./counts.mjs').Counts | void>} work
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function stage(title, work) {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const counts = await attempt(work);
  const tests = counts.passed + counts.skipped > 0 ? `, ${closingLine(counts)}` : '';
  console.log(
    `== ${title}: ${counts.failed > 0 ? 'FAILED' : 'ok'}${tests} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  return counts;
}

async function attempt(work) {
  try {
    return (await work()) ?? SUCCESS;
  } catch (error) {
    console.log(error.message);
    return FAILURE;
  }
}
