// Runs the fast tests: all but what .mocharc.fast.json leaves out.
//   npm run test:fast
// They are bundled first, which takes less than to load a thousand modules one by one; then several processes run them, each of
// which takes the next file when it has done one. The stack of a failure names the sources.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import { build } from 'esbuild';
import { lookupFiles, main } from 'mocha/lib/cli/cli.js';
import { at } from './root.mjs';

/** More processes than these load the bundle for little. */
const MOST = 4;

const { spec, ignore, ...options } = JSON.parse(readFileSync(at('.mocharc.fast.json'), 'utf8'));
process.chdir(at());
const left = new Set(found(ignore));
const tests = found(spec).filter((file) => !left.has(file));

const folder = at('out/fast');
rmSync(folder, { recursive: true, force: true });
const bundle = at('out/fast/tests.cjs');
await build({
  stdin: {
    contents: `module.exports = { ${tests.map((file) => `'${file}': () => require('./${file}')`).join(', ')} };`,
    resolveDir: at(),
  },
  ...{ outfile: bundle, bundle: true, platform: 'node', format: 'cjs', packages: 'external' },
  ...{ sourcemap: true, sourcesContent: false, logLevel: 'warning' },
});

/**
 * Nearly all code runs for milliseconds here: to have it optimized as early as V8 does by itself takes a third of
 * the time.
 */
const OPTIMIZE_LATE = "require('node:v8').setFlagsFromString('--interrupt-budget=1000000');";

/** For each file of tests one that has the bundle run these alone. */
const parts = tests.map((file) => {
  const part = at('out/fast', file.replace(/\.ts$/, '.cjs'));
  const path = relative(dirname(part), bundle).replaceAll('\\', '/');
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, `${OPTIMIZE_LATE}\nprocess.setSourceMapsEnabled(true);\nrequire('${path}')['${file}']();\n`);
  return part;
});

const jobs = Math.min(availableParallelism(), MOST);
const flags = Object.entries({ ...options, jobs }).flatMap(([name, value]) => [`--${name}`, String(value)]);
main(['--no-config', '--parallel', ...flags, ...process.argv.slice(2), ...parts]);

/** The files that fit, with slashes, in the order of their names. */
function found(patterns) {
  const files = patterns.flatMap((pattern) => lookupFiles(pattern, ['ts'], true));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}
