/** Bundles the suite that runs inside VS Code: what an extension host loads is CommonJS. */
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { at } from '../root.mjs';

/** @returns {Promise<string>} the module that exports run() */
export async function bundleSuite() {
  const outdir = at('out/e2e');
  rmSync(outdir, { recursive: true, force: true });
  const files = readdirSync(at('test/e2e')).filter((name) => name.endsWith('.ts'));
  await build({
    entryPoints: files.map((name) => at('test/e2e', name)),
    outdir,
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', sourcemap: 'inline', logLevel: 'warning' },
    external: ['vscode', 'mocha'],
  });
  return at('out/e2e/index.js');
}
