/** What the npm-provided VS Code, and tests in other editors, need from the operating system. */
import { existsSync } from 'node:fs';
import { NotAvailable } from './notAvailable.mjs';
import { onPath, run } from './run.mjs';

/** Debian's package for each thing needed, and how to see that the thing is there. */
const NEEDS = {
  chromium: () => findChromium() !== undefined,
  'libkrb5-dev': () => existsSync('/usr/include/gssapi/gssapi.h'),
  make: () => onPath('make') !== undefined,
  'g++': () => onPath('g++', 'c++') !== undefined,
  neovim: () => onPath('nvim') !== undefined,
  'emacs-nox': () => onPath('emacs') !== undefined,
  python3: () => onPath('python3') !== undefined,
};

/** The browser that shows the workbench, or undefined. */
export function findChromium() {
  return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/**
 * Sees to it that the packages are there: installs them as root on Debian, otherwise says what to install.
 *
 * @param {(keyof typeof NEEDS)[]} packages
 * @param {(line: string) => void} say
 */
export async function ensurePackages(packages, say) {
  const missing = packages.filter((name) => !NEEDS[name]());
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (!canInstall()) throw new NotAvailable(`please install: ${list} (on Debian: sudo apt-get install ${list})`);

  say(`installing ${list} with apt`);
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...options, 'update'], { env });
  await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...missing], { env });
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}
