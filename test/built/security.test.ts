import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '../../dist');

/**
 * Parts of Node that a program may load. Libraries bring two more: the language server's knows how to wait on a pipe or a
 * socket of this machine, where it is started so, and how to start a server; the command line's how to start
 * subcommands that are programs, of which there are none.
 */
const HARMLESS =
  /^(?:buffer|crypto|events|fs|fs\/promises|module|os|path|process|readline|timers\/promises|url|util|worker_threads)$/;
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  'cli.js': ['child_process'],
  'client.js': ['child_process', 'net'],
  'server.js': ['child_process', 'net'],
};

describe('The built programs', () => {
  const programs = readdirSync(dist).filter((name) => name.endsWith('.js'));

  for (const name of programs) {
    const text = readFileSync(join(dist, name), 'utf8');

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

    it(`name no address but that of the rules' pages: dist/${name}`, () => {
      const addresses = Array.from(text.matchAll(/\bhttps?:\/\/[\w.-]+\.\w+[\w./-]*/g), ([address]) => address);
      deepEqual(
        [...new Set(addresses)].filter((address) => !address.startsWith('https://github.com/turnwise/turnwise/')),
        [],
      );
    });
  }
});
