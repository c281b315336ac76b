// Measures the built language server beside others, in one run, so that ratios tell something:
//
//   npm run bench -- [--quick] [--write] [--sizes 60k,1m,10m,40m] [--edits 300] [--seed 1] [--server FILE] [--peers FILE[,NAME…]]
//   npm run bench -- --folder N    a folder of so many transcripts, and nothing else
//   npm run bench -- --doors [--write]    how long each program takes to start, and nothing else
//
// Beside it run a server without a library (`raw`), the bare library (`empty`), and the simplest thing that works
// (`naive`), all from scripts/bench/peers; and with `--peers` servers out of a file that exports a list of them, such as a
// Markdown language server. `--write` puts the tables into docs/performance.md. Build first: `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { measureDoors } from './bench/doors.mjs';
import { measureFolder } from './bench/folder.mjs';
import { coldStarts, constantAnswer, measureSize } from './bench/measure.mjs';
import { doorsTable, folderTable, ratiosTable, tailsTable, timesTable } from './bench/report.mjs';
import { at } from './root.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    edits: { type: 'string' },
    seed: { type: 'string', default: '1' },
    server: { type: 'string', default: at('dist/server.js') },
    peers: { type: 'string' },
    folder: { type: 'string' },
    doors: { type: 'boolean', default: false },
  },
});
const names = (values.sizes ?? (values.quick ? '60k,1m' : '60k,1m,10m,40m')).split(',');
const edits = Number(values.edits ?? (values.quick ? 30 : 300));
const seed = Number(values.seed);

/** From so many bytes on servers of others take too many minutes. */
const LARGE = 40e6;

const OWN = 'turnwise';
const local = (name) => ({
  name,
  cmd: [process.execPath, at(`scripts/bench/peers/${name}.mjs`)],
  format: 'transcript',
});
const raw = local('raw');
const own = { name: OWN, cmd: [process.execPath, resolve(values.server), '--stdio'], format: 'transcript' };
if (values.folder !== undefined) {
  console.log(folderTable(await measureFolder(own, Number(values.folder))));
  process.exit();
}
const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
const doors = doorsTable(await measureDoors(values.quick ? 5 : 15));
console.log(`${doors}\n`);
if (values.write) write('started', [`${machine}.`, doors]);
if (values.doors) process.exit();
const measured = [own, local('empty'), local('naive'), ...(await others(values.peers))];

const run = `${machine}; seed ${seed}, ${edits} edits.`;
console.log(run);
const cold = await coldStarts([raw, ...measured], values.quick ? 3 : 9);
const sizes = [];
const constant = new Map();
for (const size of names) {
  const bytes = bytesOf(size);
  const servers = bytes >= LARGE ? measured.slice(0, 3) : measured;
  const rows = await measureSize(servers, { bytes, edits, seed });
  sizes.push({ size, rows });
  constant.set(size, await constantAnswer(raw, rows.get(OWN).symbols.bytes, edits));
  console.log(`\n${timesTable([sizes.at(-1)])}`);
}
const ratios = ratiosTable({ sizes, cold, constant }, OWN);
const tails = tailsTable(sizes, OWN);
console.log(`\n${ratios}\n\n${tails}`);
if (values.write) write('measured', [run, ratios, timesTable(sizes), tails]);

/** Servers from a file whose default export is a list of peers, those that are named or all. */
async function others(wish) {
  if (wish === undefined) return [];
  const [file, ...wanted] = wish.split(',');
  const { default: peers } = await import(pathToFileURL(resolve(file)).href);
  return peers.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

/** `60k`, `1m`. */
function bytesOf(size) {
  const [, digits, unit] = /^([\d.]+)([km]?)$/i.exec(size) ?? [];
  if (digits === undefined) throw new Error(`not a size: ${size}`);
  return Number(digits) * { k: 1e3, m: 1e6, '': 1 }[unit.toLowerCase()];
}

/** Between the two marks of that name in the page. */
function write(mark, parts) {
  const page = at('docs/performance.md');
  const text = readFileSync(page, 'utf8');
  const marked = new RegExp(`(?<=<!-- ${mark} -->\n).*(?=<!-- /${mark} -->)`, 's');
  if (!marked.test(text)) throw new Error(`${page} has no place for the tables`);
  writeFileSync(
    page,
    text.replace(marked, () => `\n${parts.join('\n\n')}\n\n`),
  );
}
