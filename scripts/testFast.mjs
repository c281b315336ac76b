// Runs the fast tests: all but what .mocharc.fast.json leaves out.
//   npm run test:fast
// They are bundled first, which takes less than to load a thousand modules one by one; then several processes run them, each of
// which takes the tests of the next room when it has done those of one. The stack of a failure names the sources.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build } from 'esbuild';
import { lookupFiles, main } from 'mocha/lib/cli/cli.js';
import { at } from './root.mjs';

/** More processes than these load the bundle for little. */
const MOST = 4;

const { spec, ignore, ...options } = JSON.parse(readFileSync(at('.mocharc.fast.json'), 'utf8'));
process.chdir(at());
const left = new Set(found(ignore));
const tests = found(spec).filter((file) => !left.has(file));

rmSync(at('out/fast'), { recursive: true, force: true });
await build({
  stdin: {
    contents: `module.exports = { ${tests.map((file) => `'${file}': () => require('./${file}')`).join(', ')} };`,
    resolveDir: at(),
  },
  ...{ outfile: at('out/fast/tests.cjs'), bundle: true, platform: 'node', format: 'cjs', packages: 'external' },
  ...{ sourcemap: true, sourcesContent: false, logLevel: 'warning' },
});

/**
 * Nearly all code runs for milliseconds here: to have it optimized as early as V8 does by itself takes a third of
 * the time. Expressions are compiled once, as in the programs that are shipped.
 */
const COMPILE_LITTLE = ['--interrupt-budget=1000000', '--no-regexp-tier-up']
  .map((flag) => `require('node:v8').setFlagsFromString('${flag}');\n`)
  .join('');

/** For each room one file, which has the bundle run the tests of that room. What takes longest comes first. */
const FIRST = ['lsp', 'cli'];
const rooms = [...new Set([...FIRST, ...tests.map(roomOf)])];
const parts = rooms.map((room) => {
  const part = at('out/fast', `${room}.cjs`);
  const own = tests.filter((file) => roomOf(file) === room).map((file) => `tests['${file}']();\n`);
  const begin = `${COMPILE_LITTLE}process.setSourceMapsEnabled(true);\nconst tests = require('./tests.cjs');\n`;
  writeFileSync(part, begin + own.join(''));
  return part;
});

const jobs = Math.min(availableParallelism(), MOST);
const flags = Object.entries({ ...options, jobs }).flatMap(([name, value]) => [`--${name}`, String(value)]);
main(['--no-config', '--parallel', ...flags, ...process.argv.slice(2), ...parts]);

/** `lsp` of `test/lsp/a.test.ts`. */
function roomOf(file) {
  return file.split('/')[1];
}

/** The files that fit, with slashes, in the order of their names. */
function found(patterns) {
  const files = patterns.flatMap((pattern) => lookupFiles(pattern, ['ts'], true));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}
