// Runs a suite in VS Code on the web; ends with status 0 where it passes.
//   node window.cjs FOLDER CHROMIUM EXTENSION SUITE WORKSPACE
// FOLDER has what ../../vscode/installWeb.mjs installs. What the suite prints is printed.
const { createRequire } = require('node:module');
const { createServer } = require('node:net');
const { join } = require('node:path');

const [folder, executablePath, extensionDevelopmentPath, extensionTestsPath, folderPath] = process.argv.slice(2);
const installed = createRequire(join(folder, 'package.json'));

// The runner cannot be told which browser to start.
const { chromium } = installed('playwright');
const launch = chromium.launch.bind(chromium);
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
chromium.launch = (options) =>
  launch({ ...options, executablePath, args: [...(options.args ?? []), ...ARGS, ...QUIET] });

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
