/** The programs that a test run starts, with their output on the screen as it comes. */
import { spawn } from 'node:child_process';
import { at } from '../root.mjs';
import { countsOf } from './counts.mjs';

/**
 * Runs one of package.json's scripts.
 *
 * @param {string} script
 * @param {string[]} args
 */
export async function npmRun(script, ...args) {
  const shell = process.platform === 'win32';
  const { status } = await shown(
    'npm',
    ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
    shell,
  );
  if (status !== 0) throw new Error(`npm run ${script} ended with status ${status}`);
}

/**
 * Runs mocha, and counts.
 *
 * @param {string[]} args
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function mocha(...args) {
  const reporter = ['--reporter', at('scripts/testing/reporter.cjs')];
  const { status, output } = await shown(process.execPath, [
    at('node_modules/mocha/bin/mocha.js'),
    ...reporter,
    ...args,
  ]);
  const counts = countsOf(output);
  if (!counts || (status !== 0 && counts.failed === 0)) throw new Error(`mocha ended with status ${status}`);
  return counts;
}

/** Runs a program, shows what it prints, and answers with that and its status. */
export async function shown(command, args, shell = false) {
  const child = spawn(command, args, { cwd: at(), shell, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    process.stdout.write(data);
  });
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { status, output };
}
