// Writes the style and the script of a published page where the server finds them as texts: server/src/setting/page.json.
//   node scripts/pageAssets.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { at } from './root.mjs';

const TARGET = at('server/src/setting/page.json');

/** Style and script of a published page, each in one piece, as JSON. */
export async function pageAssets() {
  const common = {
    ...{ bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none', absWorkingDir: at() },
    target: ['es2022', 'chrome120', 'safari16.4', 'firefox121'],
  };
  const [script, style] = await Promise.all(
    ['pages/published/main.ts', 'pages/published/published.css'].map((entry) =>
      build({ ...common, entryPoints: [entry], platform: 'browser', format: 'iife' }),
    ),
  );
  const textOf = ({ outputFiles: [file] }) => file.text.trim();
  return `${JSON.stringify({ script: textOf(script), style: textOf(style) }, null, 2)}\n`;
}

/** Leaves the file alone where it is right. */
export async function writePageAssets() {
  const assets = await pageAssets();
  if (readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' }) !== assets) writeFileSync(TARGET, assets);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writePageAssets();
