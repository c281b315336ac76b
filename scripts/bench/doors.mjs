// How long each door takes to open, from the start of its process to the end, as a multiple of `node -e 0`, by turns in
// one run, so that whatever else the machine does weighs on all of them alike. Build first.
//   node scripts/bench/doors.mjs [ROUNDS]
import { spawn } from 'node:child_process';
import { at } from '../root.mjs';

const rounds = Number(process.argv[2] ?? 15);

/** A whole life of a language server, as an editor would send it. */
const LIFE = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  { id: 2, method: 'shutdown' },
  { method: 'exit' },
]
  .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
  .map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  .join('');

const cli = at('dist/cli.js');
const SAMPLE = at('samples/declared/budget-briefing.transcript');
const DOORS = [
  { name: '`node -e 0`', args: ['-e', '0'] },
  { name: "`require('turnwise')`", args: ['-e', `require(${JSON.stringify(at('dist/index.js'))})`] },
  { name: '`turnwise --version`', args: [cli, '--version'] },
  { name: '`turnwise check` of a short interview', args: [cli, 'check', SAMPLE] },
  { name: '`turnwise lsp`, to its answer and its end', args: [cli, 'lsp', '--stdio'], input: LIFE },
];

const times = DOORS.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [nth, door] of DOORS.entries()) times[nth].push(await life(door));
}

/** Milliseconds; standard input stays open, for at its end a server would go without its word. */
function life({ name, args, input = '' }) {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.write(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (status) => {
      if (status === 0) resolve(performance.now() - began);
      else reject(new Error(`${name} ended with status ${status}`));
    });
  });
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const medians = times.map(middle);
console.log('| door | ms | ÷ node -e 0 |\n| --- | --- | --- |');
for (const [nth, { name }] of DOORS.entries()) {
  console.log(`| ${name} | ${medians[nth].toFixed(0)} | ${(medians[nth] / medians[0]).toFixed(1)} |`);
}
