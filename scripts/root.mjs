/** Places in the checkout. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts a path from the top of the checkout */
export function at(...parts) {
  return join(root, ...parts);
}
