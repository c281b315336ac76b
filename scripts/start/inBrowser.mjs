/** `npm start` with the npm-provided VS Code, in which the packaged extension is installed. */
import { join } from 'node:path';
import { installExtension, packageExtension } from '../vscode/extension.mjs';
import { makeProfile } from '../vscode/profile.mjs';
import { startServer } from '../vscode/server.mjs';
import { inTemporaryFolder } from '../vscode/temporary.mjs';
import { inWindow, urlOf } from '../vscode/window.mjs';

const CHECK_MS = 60_000;

/**
 * Serves until Ctrl+C.
 *
 * @param {import('../vscode/find.mjs').Browser} host
 * @param {ReturnType<import('./target.mjs').targetOf>} target
 * @param {(line: string) => void} say
 */
export async function startInBrowser(host, target, say) {
  await serving(host, say, async (server) => {
    say('open this address in a browser; Ctrl+C ends it');
    console.log(`\n  ${urlOf(server.address, target)}\n`);
    await server.ended;
    say('VS Code is closed');
  });
}

/**
 * Opens the address as a person would, and waits for what the extension shows on the file.
 *
 * @param {import('../vscode/find.mjs').Browser} host
 * @param {ReturnType<import('./target.mjs').targetOf>} target
 * @param {(line: string) => void} say
 */
export async function checkInBrowser(host, target, say) {
  await serving(host, say, (server) =>
    inWindow(async (page, lost) => {
      const url = urlOf(server.address, target);
      say(`opening ${url}`);
      await page.goto(url);
      const shown = page.locator('.statusbar-item[id^="turnwise.turnwise"]').filter({ hasText: 'question' });
      const ended = server.ended.then(() => Promise.reject(new Error('broken off')));
      await Promise.race([shown.waitFor({ timeout: CHECK_MS }), lost, ended]);
    }),
  );
}

/** Everything is in a temporary folder: the profile, and the extension on its way into it. */
async function serving(host, say, work) {
  await inTemporaryFolder(async (folder) => {
    const vsix = join(folder, 'turnwise.vsix');
    say('packaging the extension and installing it in a profile of its own');
    await packageExtension(vsix);
    const profile = makeProfile(folder);
    await installExtension(host, profile, vsix);
    const server = await startServer(host, profile);
    try {
      await work(server);
    } finally {
      await server.stop();
    }
  });
}
