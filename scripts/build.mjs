// Bundles what runs: the extension for both hosts, the server, one for both, the command line and the library with its types.
// The style and the script of a published page are written first, for the server has them in it.
// Beside them stand the licences of what is bundled from others.
//   node scripts/build.mjs [--watch]
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { writePageAssets } from './pageAssets.mjs';
import { at } from './root.mjs';
import { textAlone } from './textAlone.mjs';
import { thirdPartyNotices } from './thirdParty.mjs';

const alias = {
  // Of the parser of pages what reads them tag by tag: its entry brings along what works on trees, which nobody asks for.
  htmlparser2: at('node_modules/htmlparser2/dist/esm/Parser.js'),
  // In Node, too, the modules that can be bundled in part: its entry for Node, and a default export for browsers, keep all.
  yaml: at('node_modules/yaml/browser/dist/index.js'),
};

/**
 * What the extension does not need at once is in files of their own, which it loads when it does: an editor starts it for
 * every plain text, and waits until all that is in its file is read. On the web there can be one file only.
 */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    const leave = (filter, path) => onResolve({ filter }, () => ({ path, external: true }));
    leave(/^vscode-languageclient(?:\/node)?$/, './languageClient.js');
    leave(/\/observations\/glance$/, './glance.js');
    leave(/^\.\/player\.js$/, './listening.js');
    leave(/\/media\/contents\.js$/, './contents.js');
    leave(/^\.\/judge\.js$/, './judging.js');
    leave(/^\.\/timeline\.js$/, './timeline.js');
    leave(/^\.\/reader\.js$/, './reader.js');
  },
};

const isWatching = process.argv.includes('--watch');
// Built for Node 20, too, expressions with properties of characters are made when they are needed: to read them takes long.
const common = {
  ...{ bundle: true, minify: true, sourcemap: true, metafile: true, target: ['es2022', 'node20'] },
  // Words of many scripts are in it: escaped, each letter takes six bytes, and whoever runs it reads UTF-8.
  ...{ charset: 'utf8', logLevel: isWatching ? 'info' : 'warning', legalComments: 'none', absWorkingDir: at(), alias },
  plugins: [textAlone],
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
/** What runs in a page of ours, in the browser that the editor shows it with. */
const page = { ...common, platform: 'browser', format: 'iife', target: ['es2022', 'chrome120', 'safari16.4'] };
/** For both hosts at once: of a library with two sides the one for browsers, which Node can run too. */
const both = {
  ...{ ...node, mainFields: browser.mainFields, conditions: ['browser'] },
  alias: { ...alias, fflate: 'fflate/browser' },
};
/**
 * The server asks Node in plain words for what it needs, and so is no `iife`; yet all of it is in a function, for to a
 * worker what stands outside of one belongs to the whole world.
 */
const inFunction = { banner: { js: '(()=>{' }, footer: { js: '})();' } };

/** What nobody catches, Node shows with the whole line that throws it: a refusal of the library is no page of code. */
const inLines = { lineLimit: 120 };

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
    plugins: [apart, textAlone],
  },
  { ...node, entryPoints: ['vscode-languageclient/node'], outfile: 'dist/languageClient.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/observations/glance.ts'], outfile: 'dist/glance.js' },
  { ...node, entryPoints: ['client/src/listening/player.ts'], outfile: 'dist/listening.js', external: ['vscode'] },
  { ...node, entryPoints: ['client/src/media/contents.ts'], outfile: 'dist/contents.js' },
  { ...node, entryPoints: ['client/src/judging/judge.ts'], outfile: 'dist/judging.js', external: ['vscode'] },
  { ...node, entryPoints: ['client/src/timeline/timeline.ts'], outfile: 'dist/timeline.js', external: ['vscode'] },
  { ...node, entryPoints: ['client/src/reader/reader.ts'], outfile: 'dist/reader.js', external: ['vscode'] },
  { ...page, entryPoints: ['pages/player/main.ts'], outfile: 'dist/pages/player.js' },
  { ...page, entryPoints: ['pages/player/player.css'], outfile: 'dist/pages/player.css' },
  { ...page, entryPoints: ['pages/judging/main.ts'], outfile: 'dist/pages/judging.js' },
  { ...page, entryPoints: ['pages/judging/judging.css'], outfile: 'dist/pages/judging.css' },
  { ...page, entryPoints: ['pages/timeline/main.ts'], outfile: 'dist/pages/timeline.js' },
  { ...page, entryPoints: ['pages/timeline/timeline.css'], outfile: 'dist/pages/timeline.css' },
  { ...page, entryPoints: ['pages/reader/main.ts'], outfile: 'dist/pages/reader.js' },
  { ...page, entryPoints: ['pages/reader/reader.css'], outfile: 'dist/pages/reader.css' },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  },
  { ...both, ...inFunction, entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, ...inLines, entryPoints: ['server/src/api/index.ts'], outfile: 'dist/index.js' },
  // Node takes as long again to look for the names in a module of the older kind that is imported.
  { ...both, ...inLines, format: 'esm', entryPoints: ['server/src/api/index.ts'], outfile: 'dist/index.mjs' },
];

mkdirSync(at('dist'), { recursive: true });
await writePageAssets();
if (isWatching) {
  await writeTypes();
  for (const options of bundles) await (await context(options)).watch();
} else {
  const [results] = await Promise.all([Promise.all(bundles.map((options) => build(options))), writeTypes()]);
  writeFileSync(at('dist', 'third-party-notices.txt'), thirdPartyNotices(results.map(({ metafile }) => metafile)));
  // The name under which programs that run the server in a worker of their own look for it; no package has it twice.
  copyFileSync(at('dist/server.js'), at('dist/server.browser.js'));
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
