/** code-server: VS Code's server, workbench and extension host, on the loopback interface. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.mjs';

const START_MS = 60_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * `null` as a word: no gallery, so that nothing is asked of the network.
 * In the terminal of a VS Code its own variables would lead the server to that one.
 */
const ENVIRONMENT = {
  ...Object.fromEntries(
    Object.keys(process.env).flatMap((name) => (name.startsWith('VSCODE_') ? [[name, undefined]] : [])),
  ),
  EXTENSIONS_GALLERY: 'null',
};

/**
 * Starts a server.
 *
 * @param {import('./find.mjs').Browser} host
 * @param {{ userData: string, args: string[] }} profile
 * @param {{ testing?: boolean }} [options] `testing`: the address may ask for an extension under development and its
 *   tests. A built workbench listens to that only with the switch for smoke tests, which also mutes toasts and dialogs.
 */
export async function startServer(host, profile, { testing = false } = {}) {
  const address = `127.0.0.1:${await freePort()}`;
  const log = [];
  const child = spawn(
    host.node,
    [
      ...commonArgs(host, profile),
      ...['--auth', 'none', '--bind-addr', address],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--ignore-last-opened'],
      ...(testing ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    // A process group of its own: it starts others, and they are to end together.
    { env: { ...process.env, ...ENVIRONMENT }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => log.push(String(data)));
  const server = { address, log: () => log.join(''), ...lifeOf(child, log) };
  await answering(server, child);
  return server;
}

/**
 * A server's end: `stop` ends it, and so does whatever ends this process (Ctrl+C reaches a process group of its own by no
 * other way). `ended` resolves when it was ended, and rejects when it ended by itself.
 */
function lifeOf(child, log) {
  let wanted = false;
  const end = () => {
    wanted = true;
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    for (const signal of SIGNALS) process.off(signal, end);
    if (!wanted) throw new Error(`VS Code ended by itself\n${log.join('')}`);
  });
  ended.catch(() => undefined);
  const stop = async () => {
    end();
    await ended.catch(() => undefined);
  };
  return { ended, stop };
}

/**
 * Installs a packaged extension into a profile, as a user would by the command line.
 *
 * @param {import('./find.mjs').Browser} host
 * @param {{ userData: string, args: string[] }} profile
 * @param {string} vsix
 */
export async function installInServer(host, profile, vsix) {
  await run(host.node, [...commonArgs(host, profile), '--install-extension', vsix, '--force'], { env: ENVIRONMENT });
}

function commonArgs(host, profile) {
  // Without a configuration file it would write one, with a password in it.
  const config = join(profile.userData, 'config.yaml');
  writeFileSync(config, '');
  return [host.entry, '--config', config, ...profile.args];
}

async function answering(server, child) {
  const deadline = Date.now() + START_MS;
  while (!(await isHealthy(server.address))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await server.stop();
      throw new Error(`VS Code did not start\n${server.log()}`);
    }
    await wait(100);
  }
}

async function isHealthy(address) {
  try {
    return (await fetch(`http://${address}/healthz`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
