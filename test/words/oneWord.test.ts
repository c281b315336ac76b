import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../support/manifest';
import { sayingsIn } from '../support/sayings';
import { at } from '../support/root';

/** What people would have to learn as a second word for a thing that has one: fix, rename a speaker, set the speaker. */
const OTHERS = [
  /\bmend(s|ed|ing)?\b/i,
  /\bname (this |the )?(speaker|placeholder|\{\d\}|…)/i,
  /^Name(…|$)/,
  /\b(give|gives|gave|giving) (\w+ ){0,3}turns?\b/i,
];

describe('One word for one thing', function () {
  // Every source is read.
  this.timeout(20_000);

  it('is in all that is said', () => {
    const sayings = ['client/src', 'server/src'].flatMap((folder) => [...sayingsIn(folder)]);
    ok(sayings.length > 300);
    deepEqual(sayings.filter(isOther), []);
  });

  it('is in the commands, settings and first steps', () => {
    deepEqual(Object.values(wordsOf('')).filter(isOther), []);
  });

  it('is no key: neither the system of whoever reads it can be known, nor whether they have other keys', () => {
    const sayings = ['client/src', 'server/src'].flatMap((folder) => [...sayingsIn(folder)]);
    const words = [...sayings, ...Object.values(wordsOf('')), ...Object.values(wordsOf('zh-cn'))];
    deepEqual(
      words.filter((text) => /\b(?:Alt|Ctrl|Cmd|Option)\+|[⌘⌃⌥]/.test(text)),
      [],
    );
  });

  it('is in the pages', () => {
    const pages = ['README.md', 'CHANGELOG.md', ...pagesIn('docs')];
    const lines = pages.flatMap((page) => readFileSync(at(page), 'utf8').split('\n'));
    deepEqual(lines.filter(isOther), []);
  });
});

function isOther(text: string): boolean {
  return OTHERS.some((other) => other.test(text));
}

function pagesIn(folder: string): string[] {
  const all = readdirSync(at(folder), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}
