/** `npm start` with a VS Code of the desktop, which runs the extension from source. */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { at } from '../root.mjs';
import { bundleSuite } from '../testing/bundleSuite.mjs';
import { runCode } from '../vscode/desktop.mjs';
import { cacheFolder } from '../vscode/folders.mjs';
import { makeProfile } from '../vscode/profile.mjs';
import { inTemporaryFolder } from '../vscode/temporary.mjs';

/**
 * Opens the window. `code` returns while the window stays, so the profile has to stay too.
 *
 * @param {import('../vscode/find.mjs').Desktop} host
 * @param {ReturnType<import('./target.mjs').targetOf>} target
 * @param {(line: string) => void} say
 */
export async function startOnDesktop(host, { folder, file }, say) {
  const profile = makeProfile(join(cacheFolder(), 'profile'));
  say(`opening ${file ?? folder} in VS Code (${host.command})`);
  await runCode(host.command, [
    ...profile.args,
    `--extensionDevelopmentPath=${at()}`,
    '--disable-workspace-trust',
    '--new-window',
    folder,
    ...(file ? [file] : []),
  ]);
}

/**
 * Opens the window, waits inside it until the extension is at work on the file, and closes it.
 *
 * @param {import('../vscode/find.mjs').Desktop} host
 * @param {ReturnType<import('./target.mjs').targetOf>} target
 */
export async function checkOnDesktop(host, { folder, file }) {
  await bundleSuite();
  await inTemporaryFolder((temporary) =>
    runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: at(),
      extensionTestsPath: at('out/e2e/started.js'),
      launchArgs: [folder, ...makeProfile(temporary).args],
      extensionTestsEnv: { TURNWISE_E2E_FILE: file },
    }),
  );
}
