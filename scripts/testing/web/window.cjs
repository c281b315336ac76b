// Runs a suite in VS Code on the web; ends with status 0 where it passes.
//   node window.cjs FOLDER CHROMIUM EXTENSION SUITE WORKSPACE PROFILE
// FOLDER has what ../../vscode/installWeb.mjs installs; PROFILE is a folder that is not there yet. What the suite prints is printed.
const { mkdirSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { createServer } = require('node:net');
const { join } = require('node:path');

const [folder, executablePath, extensionDevelopmentPath, extensionTestsPath, folderPath, profile] =
  process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));

// The runner cannot be told which browser to start, nor that it is to have a profile. Pages of extensions come from another
// host, and a worker brings them what they show: a browser that keeps others from storing things shows none.
mkdirSync(join(profile, 'Default'), { recursive: true });
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
const { chromium } = installed('playwright');
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
// Nobody presses a key in this window, without which a page may not sound.
const SOUND = ['--autoplay-policy=no-user-gesture-required'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
chromium.launch = async ({ args = [], ...options }) => {
  const given = { ...options, executablePath, args: [...args, ...ARGS, ...SOUND, ...QUIET], viewport: null };
  const context = await chromium.launchPersistentContext(profile, given);
  return Object.assign(context, { newContext: () => context });
};

freePort()
  .then((port) =>
    installed('@vscode/test-web').runTests({
      ...{ browserType: 'chromium', headless: true, quality: 'stable', commit: 'npm', port },
      testRunnerDataDir: join(folder, 'builds'),
      ...{ extensionDevelopmentPath, extensionTestsPath, folderPath },
    }),
  )
  .then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
