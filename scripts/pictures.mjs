// Takes the pictures of docs/images in a real VS Code in which the packaged extension is installed, and draws the icon.
//   node scripts/pictures.mjs [--to FOLDER] [NAME…]
// Without names, all of them: `icon`, and the scenes in ./pictures/scenes.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawIcon } from './pictures/icon.mjs';
import { compress } from './pictures/png.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { inStudio } from './pictures/studio.mjs';
import { at } from './root.mjs';
import { run } from './vscode/run.mjs';

const ICON = 'icon';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const say = (line) => console.log(`pictures: ${line}`);

try {
  const known = [ICON, ...SCENES.map(({ name }) => name)];
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown) throw new Error(`there is no picture '${unknown}', only: ${known.join(' ')}`);
  const wanted = positionals.length > 0 ? positionals : known;
  // Before the scenes: the package that they show has the icon in it.
  if (wanted.includes(ICON)) save(ICON, await drawIcon(), at('images'));
  await take(SCENES.filter(({ name }) => wanted.includes(name)));
} catch (error) {
  console.error(`pictures: ${error.message}`);
  process.exitCode = 1;
}

async function take(scenes) {
  if (scenes.length === 0) return;
  say('building');
  await run(process.execPath, [at('scripts/build.mjs')]);
  await inStudio(say, async (picture) => {
    for (const scene of scenes) save(scene.name, compress(await picture(scene)), at('docs/images'));
  });
}

function save(name, png, usual) {
  const folder = values.to ? resolve(values.to) : usual;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
  say(`${name}.png (${Math.ceil(png.length / 1024)} KB)`);
}
