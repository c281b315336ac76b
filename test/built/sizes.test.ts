import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('what is built', () => {
  it('is no larger than it may be: whoever starts it waits until it is read and compiled', () => {
    const limits = JSON.parse(read('scripts/sizes.json')) as Readonly<Record<string, number>>;
    const sizes = Object.keys(limits).map((path) => [path, Buffer.byteLength(read(path)) / 1000] as const);
    const large = sizes.filter(([path, size]) => size > (limits[path] ?? 0));
    deepEqual(large, []);
  });

  it('has a limit for each bundle', () => {
    const bundles = Array.from(read('scripts/build.mjs').matchAll(/outfile: '([^']+)'/g), ([, path]) => path);
    deepEqual(bundles.sort(), Object.keys(JSON.parse(read('scripts/sizes.json')) as object).sort());
  });
});
