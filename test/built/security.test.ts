import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '../../dist');

/**
 * Parts of Node that a program may load. Libraries bring two more: the language server's knows how to wait on a pipe or a
 * socket of this machine, where it is started so, and how to start a server; the command line's how to start
 * subcommands that are programs, of which there are none; that of tables how to read a stream, which nobody gives it.
 */
const HARMLESS =
  /^(?:buffer|crypto|events|fs|fs\/promises|module|os|path|process|readline|timers\/promises|url|util|v8|worker_threads)$/;
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  'cli.js': ['child_process', 'stream'],
  'index.js': ['stream'],
  'languageClient.js': ['child_process', 'net'],
  'server.browser.js': ['child_process', 'net'],
  'server.js': ['child_process', 'net'],
};

/** Names in the form of addresses, which nobody goes to: those of rules' pages, and of the parts of formats. */
const NAMES = [
  'https://github.com/turnwise/turnwise',
  'http://schemas.openxmlformats.org/',
  'http://purl.org/dc/elements/1',
  'http://www.w3.org/2000/svg',
  'https://json.schemastore.org/sarif-2.1.0.json',
  // A published page names the licence that a transcript declares, as a link that a reader may follow.
  'https://creativecommons.org/',
];

describe('The built programs', () => {
  const programs = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?js$/.test(name));

  for (const name of programs) {
    // A long line is broken within its strings, by a backslash.
    const text = readFileSync(join(dist, name), 'utf8').replace(/\\\n/g, '');

    it(`load nothing that speaks to a network: dist/${name}`, () => {
      const loaded = Array.from(
        text.matchAll(/\b(?:require|import)\(["'](?:node:)?([^"']+)["']\)/g),
        ([, part = '']) => part,
      );
      const others = [...new Set(loaded)].filter(
        (part) => part !== 'vscode' && !HARMLESS.test(part) && !part.startsWith('.'),
      );
      deepEqual(others.sort(), BROUGHT[name] ?? []);
      equal(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|eval)\(|new Function\(/.exec(text), null);
    });

    it(`name no address but that of pages, and of formats: dist/${name}`, () => {
      const addresses = Array.from(text.matchAll(/\bhttps?:\/\/[\w.-]+\.\w+[\w./-]*/g), ([address]) => address);
      deepEqual(
        [...new Set(addresses)].filter((address) => !NAMES.some((name) => address.startsWith(name))),
        [],
      );
    });
  }
});

describe('What is shipped with the built programs', () => {
  it('is told of in the docs: each library, and none besides', () => {
    const notices = readFileSync(join(dist, 'third-party-notices.txt'), 'utf8');
    const shipped = Array.from(notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm), ([, name = '']) => name);
    const page = readFileSync(join(dist, '../docs/security.md'), 'utf8');
    const [, told = ''] = /The libraries in it are (.*), each in one exact version/.exec(page) ?? [];
    deepEqual(Array.from(told.matchAll(/`([^`]+)`/g), ([, name = '']) => name).sort(), shipped.sort());
  });
});
