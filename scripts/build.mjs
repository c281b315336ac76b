// Bundles what runs: the extension for both hosts, the server for both, the command line and the library with its types.
// Beside them stand the licences of what is bundled from others.
//   node scripts/build.mjs [--watch]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { at } from './root.mjs';
import { thirdPartyNotices } from './thirdParty.mjs';

/** The parser of pages brings along what works on trees of them, which nobody here asks for; it does nothing when loaded. */
const withoutTrees = {
  name: 'without trees',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^(?:dom-serializer|domhandler|domutils)$/ },
      async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData !== undefined) return undefined;
        return { ...(await resolve(path, { kind, resolveDir, pluginData: true })), sideEffects: false };
      },
    );
  },
};

const isWatching = process.argv.includes('--watch');
const common = {
  ...{ bundle: true, minify: true, sourcemap: true, metafile: true, target: 'es2022' },
  ...{ logLevel: isWatching ? 'info' : 'warning', legalComments: 'none', absWorkingDir: at(), plugins: [withoutTrees] },
};
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
  const [results] = await Promise.all([Promise.all(bundles.map((options) => build(options))), writeTypes()]);
  writeFileSync(at('dist', 'third-party-notices.txt'), thirdPartyNotices(results.map(({ metafile }) => metafile)));
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
