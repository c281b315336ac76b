// Writes test/client/editorKeys.txt: the keys that VS Code has by itself on each platform, so that ours clash with none;
// of keys pressed one after the other the first ones. A line for each platform.
//   node scripts/keys.mjs
// They are those of the npm-provided VS Code, which takes itself to be on the platform that the browser names.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';
import { browserHost } from './vscode/find.mjs';
import { makeProfile } from './vscode/profile.mjs';
import { startServer } from './vscode/server.mjs';
import { inTemporaryFolder } from './vscode/temporary.mjs';
import { inWindow, remote, urlOf } from './vscode/window.mjs';

const PLATFORMS = {
  linux: 'X11; Linux x86_64',
  mac: 'Macintosh; Intel Mac OS X 10_15_7',
  win: 'Windows NT 10.0; Win64; x64',
};

const host = await browserHost({ unattended: true, say: console.log });
const lines = [];
for (const [platform, named] of Object.entries(PLATFORMS)) {
  const keys = await inTemporaryFolder((folder) => readKeys(folder, named));
  console.log(`${platform}: ${keys.length} keys`);
  lines.push([`${platform}:`, ...keys].join(' '));
}
writeFileSync(at('test/client/editorKeys.txt'), `${lines.join('\n')}\n`);

async function readKeys(folder, named) {
  const found = join(folder, 'keys.json');
  const carrier = join(folder, 'carrier');
  cpSync(at('test/e2e/carrier'), carrier, { recursive: true });
  mkdirSync(join(folder, 'workspace'));
  process.env.TURNWISE_KEYS = found;
  const server = await startServer(host, makeProfile(folder), { testing: true });
  try {
    const open = (page, lost) => Promise.race([opened(page, server.address, folder, carrier), lost]);
    await inWindow(open, undefined, [`--user-agent=Mozilla/5.0 (${named}) AppleWebKit/537.36 Chrome/140.0.0.0`]);
  } finally {
    await server.stop();
  }
  // Comments, each on a line of its own, say what it is and list commands without a key.
  const rules = JSON.parse(readFileSync(found, 'utf8').replace(/^\s*\/\/.*$/gm, ''));
  return [...new Set(rules.map(({ key }) => key.split(' ')[0]))].sort();
}

/** Resolves when the keys are written. */
async function opened(page, address, folder, carrier) {
  const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(
    urlOf(address, { folder: join(folder, 'workspace') }, [
      ['extensionDevelopmentPath', remote(address, carrier)],
      ['extensionTestsPath', remote(address, at('scripts/keys/read.cjs'))],
      ['skipWelcome', 'true'],
    ]),
  );
  const status = await ended;
  if (status !== 0) throw new Error(`the editor ended with status ${status}`);
}
