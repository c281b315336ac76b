/** Runs the suite of test/e2e inside a real VS Code. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { at } from '../root.mjs';
import { installExtension } from '../vscode/extension.mjs';
import { makeProfile } from '../vscode/profile.mjs';
import { inTemporaryFolder } from '../vscode/temporary.mjs';
import { countsOf } from './counts.mjs';

/**
 * With `vsix` the packaged extension is installed in the profile, as a user would, and tested there. A VS Code under
 * test wants an extension under development, and would take it in place of an installed one of the same name;
 * so it gets an empty one, test/e2e/carrier.
 *
 * @param {{ host: import('../vscode/find.mjs').Host, suite: string, vsix?: string }} options `suite` exports run()
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function testInRealEditor({ host, suite, vsix }) {
  return inTemporaryFolder(async (folder) => {
    const profile = makeProfile(folder);
    if (vsix) await installExtension(host, profile, vsix);
    const workspace = join(folder, 'workspace');
    cpSync(at('test/e2e/fixtures'), workspace, { recursive: true });
    const report = join(folder, 'report.txt');
    const ended = await runTests({
      vscodeExecutablePath: host.kind === 'desktop' ? host.executable : at('scripts/vscode/standIn.mjs'),
      extensionDevelopmentPath: vsix ? at('test/e2e/carrier') : at(),
      extensionTestsPath: suite,
      launchArgs: [workspace, ...profile.args],
      extensionTestsEnv: {
        TURNWISE_E2E_REPORT: report,
        TURNWISE_E2E_INSTALLED: vsix ? profile.extensions : '',
        TURNWISE_STAND_IN_FOR: JSON.stringify(host),
      },
    }).then(
      () => true,
      () => false,
    );
    return verdict(ended, existsSync(report) ? readFileSync(report, 'utf8') : '');
  });
}

/**
 * VS Code's exit status alone cannot be trusted: an extension host that was killed, or that a test ended, also gives 0.
 * It is believed only together with the last line of the suite's own report.
 */
function verdict(ended, report) {
  if (report) console.log(report.trim());
  const counts = countsOf(report);
  if (!counts) throw new BrokenOff('the extension host went away before the suite came to its end');
  if (counts.failed === 0 && !(ended && counts.passed > 0)) throw new Error('VS Code did not end well');
  return counts;
}

/** The suite did not come to its end. */
export class BrokenOff extends Error {}
