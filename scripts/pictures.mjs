// Takes the pictures of docs/images in a real VS Code, in which the packaged extension is installed.
//   node scripts/pictures.mjs [--to FOLDER] [NAME…]
// Without names, all of them: see ./pictures/scenes.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compress } from './pictures/png.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { inStudio } from './pictures/studio.mjs';
import { at } from './root.mjs';
import { run } from './vscode/run.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const target = resolve(values.to ?? at('docs/images'));
const say = (line) => console.log(`pictures: ${line}`);

try {
  const scenes = chosen(positionals);
  say('building');
  await run(process.execPath, [at('scripts/build.mjs')]);
  mkdirSync(target, { recursive: true });
  await inStudio(say, async (take) => {
    for (const scene of scenes) {
      const png = compress(await take(scene));
      writeFileSync(join(target, `${scene.name}.png`), png);
      say(`${scene.name}.png (${Math.round(png.length / 1024)} KB)`);
    }
  });
} catch (error) {
  console.error(`pictures: ${error.message}`);
  process.exitCode = 1;
}

function chosen(names) {
  const unknown = names.find((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown)
    throw new Error(`there is no picture '${unknown}'; there are: ${SCENES.map(({ name }) => name).join(' ')}`);
  return names.length === 0 ? SCENES : SCENES.filter(({ name }) => names.includes(name));
}
