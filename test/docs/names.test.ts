import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../support/manifest';
import { at } from '../support/root';

const pages = ['README.md', ...readdirSync(at('docs')).filter((name) => name.endsWith('.md'))];

function textOf(page: string): string {
  return readFileSync(at(page === 'README.md' ? '' : 'docs', page), 'utf8');
}

/** What the extension calls its commands and menus, without the dots of those that ask something. */
const titles = new Set(Object.values(wordsOf('')).map((words) => words.replace(/…$/, '')));

/** Of an action in the menu behind Ctrl+., whose words are the server's. */
const ACTION = 'Convert all labels to another form';

/** What the server sends, which is told where it matters. */
const TO_CLIENT = ['readFile', 'files', 'pick', 'transcriptsChanged', 'readAnew'].map((name) => `turnwise/${name}`);

describe('The names in the docs', () => {
  it('of menus and commands are those that the extension has', () => {
    const named = /menu _([^_\n]+)_|_([^_\n]+)_ in the (?:`…` )?menu|_Turnwise: ([^_\n]+)_/g;
    const found = pages.flatMap((page) =>
      Array.from(textOf(page).matchAll(named), ([, before, behind, command]) => ({
        page,
        name: (before ?? behind ?? command ?? '').replace(/…$/, ''),
      })),
    );
    ok(found.length > 10);
    deepEqual(
      found.filter(({ name }) => !titles.has(name) && name !== ACTION),
      [],
    );
  });

  it('of requests are all that a client may send', () => {
    const folder = at('server/src/protocol');
    const source = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const all = Array.from(source.matchAll(/^export const \w+ = '(turnwise\/\w+)'/gm), ([, name = '']) => name);
    ok(all.length > 10 && TO_CLIENT.every((name) => all.includes(name)));
    const requests = all.filter((name) => !TO_CLIENT.includes(name));
    const [sentence = ''] = /Requests of its own.*/.exec(readFileSync(at('docs/editors/README.md'), 'utf8')) ?? [];
    deepEqual(Array.from(sentence.matchAll(/`(turnwise\/\w+)`/g), ([, name]) => name).sort(), requests.sort());
  });
});
