/** A profile of our own: nothing of the user's is read or written, and nothing but our work is on the screen. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  // Off on the desktop and on in a browser; a test that types must not change its fixture.
  'files.autoSave': 'off',
};

/**
 * Makes a profile in a folder; one that is there already is kept.
 *
 * @param {string} folder
 * @param {Record<string, unknown>} [settings] on top of the quiet ones
 * @returns {{ userData: string, extensions: string, args: string[] }} `args` name both for any VS Code's command line
 */
export function makeProfile(folder, settings = {}) {
  const userData = join(folder, 'user-data');
  const extensions = join(folder, 'extensions');
  for (const path of [join(userData, 'User'), extensions]) mkdirSync(path, { recursive: true });
  const file = join(userData, 'User/settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  return { userData, extensions, args: [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`] };
}
