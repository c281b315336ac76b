// What is measured of each server. Servers take turns, some keystrokes each, so that whatever else the machine does slows
// down all of them alike, and yet each has the machine's caches to itself for a while, as the one server of an editor has.
import { performance } from 'node:perf_hooks';
import { Client } from './client.mjs';
import { BenchDocument } from './document.mjs';
import { spread } from './spread.mjs';
import { FORMATS, makeText } from './text.mjs';

const METHODS = {
  // No server knows it: the shortest answer that there is, behind an edit that must be taken in first.
  tiny: { method: 'bench/tiny', params: () => ({}) },
  symbols: { method: 'textDocument/documentSymbol', provider: 'documentSymbolProvider' },
  folding: { method: 'textDocument/foldingRange', provider: 'foldingRangeProvider' },
  tokens: {
    method: 'textDocument/semanticTokens/range',
    provider: 'semanticTokensProvider',
    params: (document, { line }) => ({ range: document.around(line) }),
  },
  // As editors do, the client says which report it has, so that a server need not tell the same twice.
  diagnostics: {
    method: 'textDocument/diagnostic',
    provider: 'diagnosticProvider',
    params: ({ report }) => (report === undefined ? {} : { previousResultId: report }),
  },
  hover: {
    method: 'textDocument/hover',
    provider: 'hoverProvider',
    params: (document, { line }) => ({ position: document.labelAbove(line) }),
  },
  definition: {
    method: 'textDocument/definition',
    provider: 'definitionProvider',
    params: (_, { place }) => ({ position: place }),
  },
};

/** What is asked after a letter, and after a line break. */
const QUESTIONS = [
  ...Object.keys(METHODS).map((name) => ({ name, edit: 'letter', ...METHODS[name] })),
  ...['symbols', 'diagnostics'].map((name) => ({ name: `newline ${name}`, edit: 'newline', ...METHODS[name] })),
];

/** Milliseconds that a server may take for all edits of one kind; a slow one gets fewer. */
const BUDGET = 8_000;

/** So many edits a slow server gets at least. */
const FEWEST = 5;

/** So many keystrokes are one server's turn. */
const TURN = 20;

/** Milliseconds from the start of a process to its first answer, for each peer; the first round warms the disk. */
export async function coldStarts(peers, rounds) {
  const times = new Map(peers.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const peer of peers) {
      const client = new Client(peer);
      const ms = await client.initialize();
      if (round > 0) times.get(peer.name).push(ms);
      await client.stop();
    }
  }
  return new Map([...times].map(([name, all]) => [name, spread(all)]));
}

/** Everything about one size: a row of measures for each peer, by name. */
export async function measureSize(peers, { bytes, edits, seed }) {
  const rows = new Map();
  const clients = [];
  try {
    for (const peer of peers) {
      const { languageId, extension } = FORMATS[peer.format];
      const text = makeText(peer.format, bytes, seed);
      const document = () => new BenchDocument(text, { uri: `file:///bench/text${extension}`, languageId, seed });
      rows.set(peer.name, {
        'open symbols': await opened(peer, document, 'symbols'),
        'open diagnostics': await opened(peer, document, 'diagnostics'),
      });
      const client = await started(peer);
      clients.push(client);
      client.open(document());
      await ask(client, METHODS.tiny);
    }
    for (const question of QUESTIONS) {
      const times = await keystrokes(clients, question, edits);
      for (const [name, time] of times) rows.get(name)[question.name] = time;
    }
    for (const client of clients) rows.get(client.peer.name).memory = client.peakMemory;
    return rows;
  } finally {
    await Promise.all(clients.map((client) => client.stop()));
  }
}

async function started(peer) {
  const client = new Client(peer);
  await client.initialize();
  return client;
}

/** From opening a document to the first answer, in a process of its own; undefined where the server has none. */
async function opened(peer, document, name) {
  const client = await started(peer);
  try {
    const { method, provider } = METHODS[name];
    if (!client.capabilities[provider]) return undefined;
    const opening = document();
    const start = performance.now();
    client.open(opening);
    const { ms } = await client.request(method, { textDocument: opening.identifier }, start);
    return spread([ms]);
  } finally {
    await client.stop();
  }
}

async function keystrokes(clients, question, edits) {
  const able = clients.filter(({ capabilities }) => question.provider === undefined || capabilities[question.provider]);
  const answers = new Map(able.map(({ peer }) => [peer.name, []]));
  for (let done = 0; done < edits; done += TURN) {
    for (const client of able) {
      const own = answers.get(client.peer.name);
      const spent = () => own.reduce((sum, { ms }) => sum + ms, 0);
      for (let nth = done; nth < Math.min(edits, done + TURN); nth++) {
        if (spent() < BUDGET || own.length < FEWEST) own.push(await keystroke(client, question));
      }
    }
  }
  return new Map(
    [...answers].map(([name, own]) => [name, { ...spread(own.map(({ ms }) => ms)), bytes: own.at(-1)?.bytes }]),
  );
}

/** One edit, and at once the question about it: the milliseconds from before the first to the answer of the other. */
async function keystroke(client, question) {
  const edit = client.doc[question.edit]();
  const start = performance.now();
  client.notify('textDocument/didChange', edit.params);
  return ask(client, question, edit, start);
}

async function ask(client, { method, params = () => ({}) }, edit, start) {
  const { doc } = client;
  const answer = await client.request(method, { textDocument: doc.identifier, ...params(doc, edit) }, start);
  doc.report = answer.result?.resultId ?? doc.report;
  return answer;
}

/** From an edit to an answer of so many bytes that need not be made, from a server that has it ready. */
export async function constantAnswer(peer, bytes, edits) {
  const client = await started({ ...peer, initializationOptions: { bytes } });
  try {
    const text = makeText(peer.format, 60_000, 1);
    client.open(new BenchDocument(text, { uri: 'file:///bench/text', seed: 1 }));
    const times = await keystrokes([client], { name: 'symbols', edit: 'letter', ...METHODS.symbols }, edits);
    return times.get(peer.name);
  } finally {
    await client.stop();
  }
}
