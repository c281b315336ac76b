/** VS Code as a desktop program: the one that is installed, or the one that @vscode/test-electron downloads. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './folders.mjs';
import { onPath, run } from './run.mjs';

/** How long the download may stand still. */
const TIMEOUT_MS = 10_000;

/**
 * The installed VS Code.
 *
 * @returns {{ command: string, executable?: string } | undefined} `command` is `code`; `executable` the program behind
 *   it, which a test run needs for its exit status, and which is unknown where `code` is something else's doorman
 */
export function installedDesktop() {
  const command = onPath('code');
  return command && { command, executable: programBehind(command) };
}

function programBehind(command) {
  const folder = dirname(realpathSync(command));
  const candidates = {
    linux: [join(folder, '../code')],
    darwin: [join(folder, '../../../MacOS/Electron')],
    win32: [join(folder, '../Code.exe')],
  };
  return candidates[process.platform]?.find((path) => existsSync(path));
}

/**
 * The downloaded VS Code. Quick to give up where there is no way to the download.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<{ command: string, executable: string } | undefined>}
 */
export async function downloadedDesktop(say) {
  if (!hasDisplay()) {
    say('no display here for a desktop VS Code');
    return undefined;
  }
  say('looking for the download of VS Code');
  try {
    const cachePath = join(cacheFolder(), 'desktop');
    const executable = await downloadAndUnzipVSCode({ cachePath, timeout: TIMEOUT_MS, reporter: new SilentReporter() });
    const [command] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
    return { command, executable };
  } catch (error) {
    say(`VS Code cannot be downloaded here (${error.code ?? error.message ?? error})`);
    return undefined;
  }
}

/** Whether a desktop program can open a window. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs the `code` command.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function runCode(command, args) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const all = [...asRoot, ...args];
  // A .cmd file needs the shell, and the shell needs quotes.
  return process.platform === 'win32' ? run('cmd', ['/d', '/c', command, ...all]) : run(command, all);
}
