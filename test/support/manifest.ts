import { readFileSync } from 'node:fs';
import { at } from './root';

/** A string of package.json that stands for one in a file of words. */
const KEY = /^%([\w.-]+)%$/;

/** The words of a language, by their keys: `''` for English, else such as `zh-cn`. */
export function wordsOf(language: string): Readonly<Record<string, string>> {
  return readJson(`package.nls${language === '' ? '' : `.${language}`}.json`) as Readonly<Record<string, string>>;
}

/** package.json as the editor reads it in English: with words in place of their keys. */
export function manifest(): unknown {
  const words = wordsOf('');
  return JSON.parse(JSON.stringify(rawManifest()), (_, value: unknown) => {
    const key = keyIn(value);
    return key === undefined ? value : (words[key] ?? value);
  });
}

/** package.json as it is written. */
export function rawManifest(): unknown {
  return readJson('package.json');
}

/** The key that a value is; undefined for any other value. */
export function keyIn(value: unknown): string | undefined {
  return typeof value === 'string' ? KEY.exec(value)?.[1] : undefined;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(at(name), 'utf8'));
}
