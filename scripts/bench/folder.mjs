// What a folder of many transcripts costs: until a search over it answers, how much memory that takes, and what somebody
// who types meanwhile notices. Beside it: reading and scanning the same bytes, which nobody can do without.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';
import { BenchDocument } from './document.mjs';
import { spread } from './spread.mjs';
import { makeText } from './text.mjs';

/** Bytes of one transcript: an hour of talk. */
const SIZE = 60_000;

/** So many different texts, each of them many times over: to make more takes longer than to read them. */
const TEXTS = 50;

/** Files in one folder. */
const SHELF = 100;

/** Milliseconds between two keystrokes of somebody who types fast, and how many of them are measured alone. */
const RHYTHM = 100;
const KEYSTROKES = 50;

/** What is asked in one transcript of each shelf, and words of it that stand nowhere else. */
const RARE = 'Why is there a lighthouse keeper in the orchestra?';
const RARE_QUERY = 'lighthouse orchestra';

/** Words that everybody uses in all of the made-up ones. */
const QUERY = 'council ferry winter';

/**
 * Measures one server on a folder of so many transcripts, which is made for it in the folder for temporary files.
 * Times are milliseconds, memory MB.
 */
export async function measureFolder(peer, count) {
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-bench-'));
  try {
    const files = fill(folder, count);
    scan(files);
    const floor = timed(() => scan(files));
    return { files: count, bytes: count * SIZE, floor, ...(await searched(peer, folder)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(folder, count) {
  const texts = Array.from({ length: Math.min(count, TEXTS) }, (_, at) => makeText('transcript', SIZE, at + 1));
  return Array.from({ length: count }, (_, at) => {
    const shelf = join(folder, `shelf ${Math.floor(at / SHELF)}`);
    if (at % SHELF === 0) mkdirSync(shelf);
    const file = join(shelf, `${at}.transcript`);
    const text = texts[at % texts.length];
    writeFileSync(file, at % SHELF === 0 ? text.replace(/: /, `: ${RARE} `) : text);
    return file;
  });
}

/** Counts what looks like a label before a colon: no less can tell who speaks where. */
function scan(files) {
  let labels = 0;
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) if (/^[\p{L} .]{1,40}: /u.test(line)) labels++;
  }
  return labels;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function searched(peer, folder) {
  const client = new Client({ ...peer, folders: [pathToFileURL(folder).href] });
  try {
    await client.initialize();
    const text = makeText('transcript', SIZE, TEXTS + 1);
    client.open(new BenchDocument(text, { uri: 'untitled:Untitled-1', languageId: 'transcript', seed: 1 }));
    await client.request('textDocument/documentSymbol', { textDocument: client.doc.identifier });
    const alone = [];
    while (alone.length < KEYSTROKES) alone.push(await keystroke(client));
    const meanwhile = [];
    const search = async (query) => {
      let answer;
      const answered = client.request('workspace/symbol', { query }).then((one) => (answer = one));
      while (answer === undefined) meanwhile.push(await keystroke(client));
      return await answered;
    };
    const rare = await search(RARE_QUERY);
    if (rare.result.length === 0) throw new Error('the search found nothing');
    const common = await search(QUERY);
    const again = await client.request('workspace/symbol', { query: QUERY });
    return {
      rare: rare.ms,
      common: common.ms,
      again: again.ms,
      alone: spread(alone),
      meanwhile: spread(meanwhile),
      memory: client.peakMemory,
    };
  } finally {
    await client.stop();
  }
}

/** A letter, and the shortest answer behind it. */
async function keystroke(client) {
  const { params } = client.doc.letter();
  const start = performance.now();
  client.notify('textDocument/didChange', params);
  const { ms } = await client.request('bench/tiny', {}, start);
  await new Promise((resolve) => setTimeout(resolve, RHYTHM));
  return ms;
}
