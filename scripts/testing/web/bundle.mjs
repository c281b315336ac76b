/** Bundles the suite that runs inside VS Code on the web: what its extension host loads is one file, without Node. */
import { build } from 'esbuild';
import { at } from '../../root.mjs';

/** @returns {Promise<string>} the module that exports run() */
export async function bundleWebSuite() {
  const outfile = at('out/e2e-web/index.js');
  await build({
    entryPoints: [at('test/e2e/web/index.ts')],
    outfile,
    ...{ bundle: true, platform: 'browser', format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'error' },
    external: ['vscode'],
    alias: { 'node:assert/strict': at('test/e2e/web/assertStrict.js') },
    define: { global: 'globalThis', process: '{"env":{},"platform":"web","argv":[],"stdout":{}}' },
  });
  return outfile;
}
