/**
 * How long each door takes to open, from the start of its process on, beside a Node that does nothing: by turns in one run,
 * so that whatever else the machine does weighs on all of them alike.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { at } from '../root.mjs';

const HELLO = JSON.stringify({
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { processId: null, rootUri: null, capabilities: {} },
});
const INITIALIZE = `Content-Length: ${HELLO.length}\r\n\r\n${HELLO}`;

const cli = at('dist/cli.js');
const sample = at('samples/declared/budget-briefing.transcript');
const imported = pathToFileURL(at('dist/index.mjs')).href;
const hosted = (...args) => [at('scripts/bench/hosts.cjs'), ...args];

/** What is started, and, of a server, what it is told; it is open when it answers. The others are open when they end. */
const DOORS = [
  { name: '`node -e 0`', args: ['-e', '0'] },
  { name: "`require('turnwise')`", args: ['-e', `require(${JSON.stringify(at('dist/index.js'))})`] },
  {
    name: "`import 'turnwise'`",
    args: ['--input-type=module', '-e', `import ${JSON.stringify(imported)}`],
  },
  { name: '`turnwise --version`', args: [cli, '--version'] },
  { name: '`turnwise check` of a short interview', args: [cli, 'check', sample] },
  { name: '`turnwise lsp`, to its first answer', args: [cli, 'lsp', '--stdio'], tell: INITIALIZE },
  { name: 'the server alone, to its first answer', args: [at('dist/server.js'), '--stdio'], tell: INITIALIZE },
  {
    name: 'the server in a worker of the web, to its first answer',
    args: hosted('worker', at('dist/server.js'), HELLO),
  },
  { name: 'the extension, as for any plain text', args: hosted('editor', at('dist/client.js')) },
  {
    name: 'the extension and what it connects with, as for a transcript',
    args: hosted('editor', at('dist/client.js'), at('dist/languageClient.js')),
  },
  {
    name: 'the extension and a look at a plain text',
    args: hosted('editor', at('dist/client.js'), at('dist/glance.js'), sample),
  },
  { name: 'the extension on the web', args: hosted('editor', at('dist/client.browser.js')) },
];

/**
 * @param {number} rounds how often each is opened
 * @returns {Promise<{ name: string, ms: number, ratio: number }[]>} the middle of all rounds, and how many times as long that is as a Node that does nothing
 * @throws where one of them fails
 */
export async function measureDoors(rounds) {
  const times = DOORS.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [nth, door] of DOORS.entries()) times[nth].push(await opened(door));
  }
  const [nothing, ...others] = times.map(middle);
  return [nothing, ...others].map((ms, nth) => ({ name: DOORS[nth].name, ms, ratio: ms / nothing }));
}

/** Milliseconds. Standard input stays open, for at its end a server would go without its word. */
async function opened({ name, args, tell }) {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', tell ? 'pipe' : 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (status) => resolve(status));
  });
  if (tell) {
    child.stdin.write(tell);
    const isAnswered = new Promise((resolve) => child.stdout.once('data', () => resolve(true)));
    if (!(await Promise.race([isAnswered, ended.then(() => false)])))
      throw new Error(`${name} ended without an answer`);
  } else if ((await ended) !== 0) throw new Error(`${name} failed`);
  const time = performance.now() - began;
  child.kill();
  await ended;
  return time;
}

function middle(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
