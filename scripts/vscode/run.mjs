/** Starting other programs. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS = process.platform === 'win32';

/**
 * Runs a program to its end, silently; resolves to what it printed.
 * A program that fails is an Error with the last of its output, which is where the reason stands.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options] `env` is added to the own environment
 * @returns {Promise<string>}
 */
export async function run(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) {
    const tail = output.trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`${command} ${args[0] ?? ''} ended with status ${status}\n${tail}`);
  }
  return output;
}

/**
 * The first of these programs that is on the PATH, or undefined.
 *
 * @param {string[]} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = WINDOWS ? ['.cmd', '.exe'] : [''];
  const candidates = names.flatMap((name) => folders.flatMap((dir) => endings.map((end) => join(dir, name + end))));
  return candidates.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
