/** The packaged extension in a profile. */
import { at } from '../root.mjs';
import { runCode } from './desktop.mjs';
import { run } from './run.mjs';
import { installInServer } from './server.mjs';

/**
 * Packages what is built.
 *
 * @param {string} vsix the file to write
 */
export async function packageExtension(vsix) {
  await run(process.execPath, [at('scripts/package.mjs'), vsix]);
}

/**
 * Installs a .vsix, as a user would by the command line.
 *
 * @param {import('./find.mjs').Host} host
 * @param {ReturnType<import('./profile.mjs').makeProfile>} profile
 * @param {string} vsix
 */
export async function installExtension(host, profile, vsix) {
  if (host.kind === 'browser') await installInServer(host, profile, vsix);
  else await runCode(host.command, [...profile.args, '--install-extension', vsix, '--force']);
}
