import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path from the top of the checkout, wherever the tests were bundled to. */
export function at(...parts: readonly string[]): string {
  return join(root, ...parts);
}

const root = above(__dirname);

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder));
}
