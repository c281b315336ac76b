// Bundles what runs: the extension for both hosts, the server for both, the command line and the library with its types.
//   node scripts/build.mjs [--watch]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { at } from './root.mjs';

const isWatching = process.argv.includes('--watch');
const logLevel = isWatching ? 'info' : 'warning';
const common = { bundle: true, minify: true, sourcemap: true, target: 'es2022', logLevel, absWorkingDir: at() };
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server.browser.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/api/index.ts'], outfile: 'dist/index.js' },
];

mkdirSync(at('dist'), { recursive: true });
if (isWatching) {
  await writeTypes();
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all([...bundles.map((options) => build(options)), writeTypes()]);
  tellSizes();
}

/** The compiler is loaded beside the bundling. */
async function writeTypes() {
  const { libraryTypes } = await import('./libraryTypes.mjs');
  writeFileSync(at('dist', 'index.d.ts'), libraryTypes());
}

/** How large each bundle is, of how much it may be: whoever starts one waits until it is read and compiled. */
function tellSizes() {
  const limits = JSON.parse(readFileSync(at('scripts/sizes.json'), 'utf8'));
  for (const { outfile } of bundles) {
    const size = Math.ceil(readFileSync(at(outfile)).length / 1000);
    console.log(`${outfile.padEnd(24)} ${String(size).padStart(5)} kB of ${limits[outfile]}`);
  }
}
