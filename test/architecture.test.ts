import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { at } from './support/root';

const CORE = ['words', 'fitted', 'text', 'language', 'syntax', 'model', 'names', 'facts', 'declarations'];
const READ = [...CORE, 'labels', 'reading', 'document', 'observations'];
const KNOWN = [...READ, 'declaring', 'rules'];

/** Who may import whom; a type counts like a value. Rooms are folders of server/src. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  fitted: ['words'],
  text: [],
  language: ['text'],
  syntax: ['language', 'text'],
  model: ['syntax', 'text', 'words'],
  names: ['model', 'language', 'syntax', 'text', 'fitted', 'words'],
  facts: ['names', 'model', 'language', 'syntax', 'text', 'fitted', 'words'],
  declarations: ['facts', 'names', 'model', 'language', 'syntax', 'text', 'fitted', 'words'],
  labels: CORE,
  reading: ['labels', ...CORE],
  document: [...CORE, 'labels', 'reading'],
  observations: [...CORE, 'labels', 'reading', 'document'],
  declaring: [...CORE, 'labels', 'reading', 'document'],
  rules: [...READ, 'declaring'],
  shapes: ['model'],
  queries: ['shapes', ...KNOWN],
  edits: ['queries', 'shapes', ...KNOWN],
  times: ['edits', 'queries', 'shapes', ...KNOWN],
  compare: [...KNOWN],
  talk: ['edits', 'queries', ...KNOWN],
  setting: ['talk', 'shapes', 'edits', 'queries', ...KNOWN],
  convert: ['setting', 'talk', 'edits', 'queries', ...KNOWN],
  api: ['convert', 'edits', 'queries', ...KNOWN],
  protocol: ['shapes'],
  messages: ['protocol', 'edits', 'queries', 'shapes', ...KNOWN],
  lsp: ['messages', 'protocol', 'times', 'convert', 'setting', 'talk', 'edits', 'queries', 'shapes', ...KNOWN],
  files: ['text'],
  threads: [],
  node: ['lsp', 'messages', 'files', 'threads'],
  browser: ['lsp', 'messages'],
  'main.ts': ['node', 'browser'],
  cli: ['api', 'compare', 'convert', 'setting', 'talk', 'edits', 'queries', ...KNOWN, 'files', 'threads'],
};

/** The folders of the client, lowest first: each may import those before it. Files of no folder wire them together. */
const CLIENT = [
  ...['shared', 'wording', 'media', 'editor', 'requests', 'connection', 'plainText', 'front', 'page', 'listening'],
  ...['judging', 'timeline', 'reader', 'commands', 'views', ''],
];

/** Our pages: what they and the extension say to each other, what all of them use, and each of them. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'pages/shared': [],
  'pages/kit': ['pages/shared'],
  'pages/published': [],
  'pages/player': ['pages/kit', 'pages/shared'],
  'pages/judging': ['pages/kit', 'pages/shared'],
  'pages/timeline': ['pages/kit', 'pages/shared'],
  'pages/reader': ['pages/kit', 'pages/shared'],
};

/** Packages each room may import; all else, the protocol and Node among it, is for other rooms. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  text: /^@codemirror\/state$/,
  declarations: /^yaml$/,
  declaring: /^yaml$/,
  compare: /^diff$/,
  talk: /^entities$/,
  convert: /^(fflate|htmlparser2|papaparse)$/,
  protocol: /^vscode-languageserver$/,
  messages: /^vscode-languageserver$/,
  lsp: /^(vscode-languageserver|ignore)$/,
  files: /^(node:.*|ignore)$/,
  threads: /^node:.*$/,
  node: /^(node:.*|vscode-languageserver\/node)$/,
  browser: /^vscode-languageserver\/browser$/,
  cli: /^(node:.*|commander)$/,
  client: /^(vscode|vscode-languageclient(\/node|\/browser)?)$/,
  'client/media': /^(mediabunny|node:fs\/promises)$/,
};

/** A room with more lines becomes two, with imports in one direction between them. */
const ROOM_LINES = 4_500;

/** A folder with more files is divided by what they are for. */
const FOLDER_FILES = 40;

/** The names and shapes that the server and its client share: of ours they import the types of shapes alone. */
const PROTOCOL = 'server/src/protocol/';

/** Single files of the server that the client may import besides: a look at a text without a server, words in no language yet, and how recordings are named. */
const OPEN_TO_CLIENT = ['server/src/observations/glance', 'server/src/words/say', 'server/src/text/recordingNames'];

/** A line with its text; all others see it without (`facts/fact.ts`), but for those who hand it on to what is said in turns. */
const LINE = 'server/src/syntax/line';
const HEARING = ['server/src/reading/exchanges/conversation.ts', 'server/src/reading/transcript.ts'];

describe('The house', () => {
  const house = read('server/src', 'client/src', 'pages');

  it('has rooms that import in one direction only', () => {
    assert.deepEqual(house.flatMap(forbiddenImports), []);
  });

  it('keeps what the client shares with the server apart from the rest of the server', () => {
    const shared = house.filter(({ path }) => path.startsWith(PROTOCOL));
    assert.ok(shared.length > 0);
    const imports = shared.flatMap((source) => importsOf(source));
    const isHarmless = ({ target, typeOnly }: Import): boolean =>
      typeOnly && (target === 'vscode-languageserver' || roomOf(target) === 'shapes');
    assert.deepEqual(
      imports.filter((one) => !isHarmless(one)),
      [],
    );
  });

  it('shows no text of a line to what is decided about a whole document', () => {
    const rooms = house.filter(({ path }) => ['labels', 'reading'].includes(roomOf(path)));
    assert.ok(rooms.length > 0);
    const seeing = rooms.filter((source) => importsOf(source).some(({ target }) => target === LINE));
    assert.deepEqual(seeing.map(({ path }) => path).sort(), HEARING);
    const core = house.filter(({ path }) => roomOf(path) !== 'facts');
    assert.deepEqual(
      core.filter(({ text }) => /\bas Line\b/.test(text)).map(({ path }) => path),
      [],
    );
  });

  it('has no files that import each other in a circle', () => {
    assert.deepEqual(circles(house), []);
  });

  it('has no room that is too large to know', () => {
    const lines = sums(house, roomOf, ({ text }) => text.split('\n').length - 1);
    assert.deepEqual(above(ROOM_LINES, lines), []);
  });

  it('has no folder in which too many files lie loose', () => {
    const files = sums(
      [...house, ...read('test')],
      (path) => posix.dirname(path),
      () => 1,
    );
    assert.deepEqual(above(FOLDER_FILES, files), []);
  });

  it('has no files that only pass on what others hold', () => {
    assert.deepEqual(
      house.filter(isBarrel).map(({ path }) => path),
      [],
    );
  });
});

describe('The guard of the house', () => {
  const forbidden = (path: string, text: string) => forbiddenImports({ path, text });

  it('finds an import against the order, even of a type', () => {
    const found = forbidden('server/src/syntax/line.ts', "import type { Turn } from '../model/transcript';");
    assert.deepEqual(found, [
      'server/src/syntax/line.ts imports server/src/model/transcript: syntax may not import model',
    ]);
  });

  it('finds an import over several lines, a passed-on name and a late import', () => {
    assert.equal(forbidden('server/src/cli/a.ts', "import {\n  a,\n  b,\n} from '../lsp/b';").length, 1);
    assert.equal(forbidden('server/src/cli/a.ts', "export { a } from '../lsp/b';").length, 1);
    assert.equal(forbidden('server/src/cli/a.ts', "const b = await import('../lsp/b.js');").length, 1);
  });

  it('finds the protocol and files in a room that knows neither', () => {
    assert.equal(forbidden('server/src/queries/a.ts', "import { Position } from 'vscode-languageserver';").length, 1);
    assert.equal(forbidden('server/src/lsp/a.ts', "import { readFile } from 'node:fs/promises';").length, 1);
  });

  it('lets the client import the open files of the server and no other', () => {
    assert.deepEqual(
      forbidden('client/src/a.ts', "import { glance } from '../../server/src/observations/glance';"),
      [],
    );
    assert.deepEqual(forbidden('client/src/a.ts', "import { FIND } from '../../server/src/protocol/find';"), []);
    assert.equal(
      forbidden('client/src/a.ts', "import type { Turn } from '../../server/src/model/transcript';").length,
      1,
    );
  });

  it('lets folders of the client import in one direction only', () => {
    assert.deepEqual(forbidden('client/src/views/a.ts', "import { a } from '../wording/a';"), []);
    assert.deepEqual(forbidden('client/src/a.ts', "import { a } from './views/a';"), []);
    assert.equal(forbidden('client/src/wording/a.ts', "import type { A } from '../views/a';").length, 1);
    assert.equal(forbidden('client/src/wording/a.ts', "import { a } from '../turnwise';").length, 1);
  });

  it('finds a circle, of types as of values', () => {
    const a = { path: 'server/src/text/a.ts', text: "import { b } from './b';" };
    const b = { path: 'server/src/text/b.ts', text: "import { c } from './c';" };
    const c = { path: 'server/src/text/c.ts', text: "import { a } from './a';" };
    assert.deepEqual(circles([a, b, c]), [
      'server/src/text/a → server/src/text/b → server/src/text/c → server/src/text/a',
    ]);
    assert.equal(circles([a, b, { ...c, text: "import type { a } from './a';" }]).length, 1);
    assert.deepEqual(circles([a, b, { ...c, text: '' }]), []);
  });

  it('finds a barrel', () => {
    assert.ok(
      isBarrel({
        path: 'server/src/text/all.ts',
        text: "/** All. */\nexport * from './a';\nexport { b } from './b';\n",
      }),
    );
    assert.ok(isBarrel({ path: 'server/src/text/index.ts', text: 'export const a = 1;' }));
    assert.ok(!isBarrel({ path: 'server/src/text/a.ts', text: "export { b } from './b';\nexport const a = 1;" }));
  });
});

interface Source {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly typeOnly: boolean;
  /** A package, or a file without its ending, from the root of the project. */
  readonly target: string;
}

function read(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(at(), file).split(sep).join('/'), text: readFileSync(file, 'utf8') })),
  );
}

function forbiddenImports(source: Source): readonly string[] {
  const room = roomOf(source.path);
  return importsOf(source).flatMap(({ target }) => {
    const objection = /^(?:server|client|pages)\//.test(target)
      ? objectionToFile(room, target)
      : objectionToPackage(room, target);
    return objection === undefined ? [] : [`${source.path} imports ${target}: ${objection}`];
  });
}

function objectionToFile(room: string, target: string): string | undefined {
  const other = roomOf(target);
  if (other === room || mayImport(room).includes(other)) return undefined;
  const isOpen = target.startsWith(PROTOCOL) || OPEN_TO_CLIENT.includes(target);
  if (room.startsWith('client/') && (isOpen || other === 'pages/shared')) return undefined;
  return `${room} may not import ${other}`;
}

function objectionToPackage(room: string, name: string): string | undefined {
  const packages = PACKAGES[room] ?? PACKAGES[room.startsWith('client/') ? 'client' : room];
  return packages?.test(name) ? undefined : `no package for ${room}`;
}

/** `text`, `main.ts`, `client/views`, `pages/kit`; `client/` for the client's files of no folder. */
function roomOf(path: string): string {
  const [first, second = '', third = '', fourth] = path.split('/');
  if (first === 'pages') return `pages/${second}`;
  if (first === 'server') return third;
  return `client/${fourth === undefined ? '' : third}`;
}

function mayImport(room: string): readonly string[] {
  if (!room.startsWith('client/')) return MAY_IMPORT[room] ?? PAGES[room] ?? [];
  return CLIENT.slice(0, CLIENT.indexOf(room.slice('client/'.length))).map((lower) => `client/${lower}`);
}

/** For each place that a path leads to, the sum over its files. */
function sums(
  sources: readonly Source[],
  placeOf: (path: string) => string,
  sizeOf: (source: Source) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const source of sources) {
    const place = placeOf(source.path);
    found.set(place, (found.get(place) ?? 0) + sizeOf(source));
  }
  return found;
}

function above(limit: number, sizes: ReadonlyMap<string, number>): readonly string[] {
  return [...sizes].filter(([, size]) => size > limit).map(([place]) => place);
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;'"=]*?\sfrom\s+)?'([^']+)'/gm;
const LATE = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf({ path, text }: Source): readonly Import[] {
  // A late import is written with the ending of what it is compiled to.
  const file = (name: string): string => posix.join(posix.dirname(path), name).replace(/\.js$/, '');
  const target = (name: string): string => (name.startsWith('.') ? file(name) : name);
  return [
    ...Array.from(text.matchAll(STATIC), ([, type, name = '']) => ({
      typeOnly: type !== undefined,
      target: target(name),
    })),
    ...Array.from(text.matchAll(LATE), ([, name = '']) => ({ typeOnly: false, target: target(name) })),
  ];
}

/** Circles of imports, of types too, each written from the file where it was found first. */
function circles(sources: readonly Source[]): readonly string[] {
  const imports = new Map(sources.map((source) => [source.path.replace(/\.ts$/, ''), importsOf(source)]));
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? []).flatMap(({ target }) => walk(target, [...way, file]));
    done.add(file);
    return found;
  };
  return [...imports.keys()].flatMap((file) => walk(file, []));
}

/** A file that holds nothing itself, or is called as if it did not; the library's own entry has to be one. */
function isBarrel({ path, text }: Source): boolean {
  if (path === 'server/src/api/index.ts') return false;
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const own = code.replace(/^export\s+[^;'"=]*?\sfrom\s+'[^']+';?/gm, '').trim();
  return own === '' || posix.basename(path) === 'index.ts';
}
