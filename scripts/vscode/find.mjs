/**
 * Which VS Code to use here.
 *
 * @typedef {{ kind: 'desktop', command: string, executable?: string }} Desktop
 * @typedef {{ kind: 'browser', node: string, entry: string }} Browser
 * @typedef {Desktop | Browser} Host
 */
import { downloadedDesktop, hasDisplay, installedDesktop } from './desktop.mjs';
import { installWorkbench } from './install.mjs';
import { ensurePackages } from './needs.mjs';

/**
 * The installed VS Code, else the downloaded one, else on Linux the npm-provided one; each is set up if need be.
 *
 * @param {{ unattended: boolean, say: (line: string) => void }} options `unattended`: for tests, which need the program
 *   behind the `code` command, and a display for it. A person who types `npm start` knows best what `code` does.
 * @returns {Promise<Host>}
 * @throws {import('./notAvailable.mjs').NotAvailable}
 */
export async function findVSCode({ unattended, say }) {
  const installed = installedDesktop();
  if (installed && (!unattended || (installed.executable && hasDisplay()))) return { kind: 'desktop', ...installed };
  const downloaded = await downloadedDesktop(say);
  if (downloaded) return { kind: 'desktop', ...downloaded };
  say('using the VS Code that npm provides');
  return browserHost({ unattended, say });
}

/**
 * The npm-provided VS Code; where nobody is there to look at it, with a browser that does.
 *
 * @param {{ unattended: boolean, say: (line: string) => void }} options
 * @returns {Promise<Browser>}
 * @throws {import('./notAvailable.mjs').NotAvailable}
 */
export async function browserHost({ unattended, say }) {
  const installed = await installWorkbench(say);
  if (unattended) await ensurePackages(['chromium'], say);
  return { kind: 'browser', ...installed };
}
