// Opens a VS Code with the extension, in a profile of its own.
//   node scripts/start.mjs [--check] [FILE|FOLDER]
// With --check nobody looks: it ends when the extension is at work on the file, and prints how long that took.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { at } from './root.mjs';
import { startInBrowser, checkInBrowser } from './start/inBrowser.mjs';
import { startOnDesktop, checkOnDesktop } from './start/onDesktop.mjs';
import { targetOf } from './start/target.mjs';
import { findVSCode } from './vscode/find.mjs';
import { run } from './vscode/run.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const began = Date.now();
const say = (line) => console.log(`turnwise: ${line}`);

try {
  await start();
} catch (error) {
  console.error(`turnwise: ${error.message}`);
  process.exitCode = 1;
}

async function start() {
  const path = positionals[0] ?? at('samples');
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  const target = targetOf(path);
  say('building');
  await run(process.execPath, [at('scripts/build.mjs')]);
  const host = await findVSCode({ unattended: Boolean(values.check), say });
  if (!values.check) {
    await (host.kind === 'desktop' ? startOnDesktop : startInBrowser)(host, target, say);
    return;
  }
  await (host.kind === 'desktop' ? checkOnDesktop : checkInBrowser)(host, target, say);
  say(`the extension is at work on ${target.file} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
