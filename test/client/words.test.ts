import { deepEqual, ok } from 'node:assert/strict';
import { keyIn, rawManifest, wordsOf } from '../support/manifest';

/** The places in package.json that people read. */
const READ = new Set([
  'altText',
  'contents',
  'contextualTitle',
  'description',
  'displayName',
  'enumDescriptions',
  'label',
  'markdownDescription',
  'title',
]);

/** Every string below a place that people read, wherever that is; what a person's own name or a word of code is, is not. */
function* shown(value: unknown, isRead = false): Iterable<string> {
  if (typeof value === 'string' && isRead) yield value;
  if (Array.isArray(value)) for (const item of value) yield* shown(item, isRead);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* shown(inner, READ.has(name));
}

/** Links and code of a text, which are the same in every language. */
function marksOf(text: string): readonly string[] {
  return [...text.matchAll(/\(command:[\w.]+\)|`[^`]+`/g)].map(([mark]) => mark).sort();
}

describe('the words of the extension', () => {
  const english = wordsOf('');
  const chinese = wordsOf('zh-cn');

  it('are kept apart from package.json, each once', () => {
    const strings = [...shown(rawManifest())].filter((text) => text !== 'Turnwise');
    deepEqual(
      strings.filter((text) => keyIn(text) === undefined),
      [],
    );
    const used = new Set([...JSON.stringify(rawManifest()).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''));
    deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it('are complete in Chinese', () => {
    deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(chinese))
      ok(key.startsWith('container.') || /\p{Script=Han}/u.test(text), key);
  });

  it('have the same links and the same code in both', () => {
    for (const [key, text] of Object.entries(english)) deepEqual(marksOf(chinese[key] ?? ''), marksOf(text), key);
  });
});
