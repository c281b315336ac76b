import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine compile an expression once, at its first use, in all threads of this process. As a rule it compiles it to
 * be interpreted first, and again at its second use; our expressions are long and used often, so that half of that is lost.
 * An engine that has no such rule leaves everything as it is, and says so on standard error.
 */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
