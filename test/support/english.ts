import type { Words } from '../../server/src/words/say';
import { english } from '../../server/src/words/say';

/** The same with a text in place of all words. */
export type InEnglish<T> = T extends Words
  ? string
  : T extends readonly (infer U)[]
    ? readonly InEnglish<U>[]
    : T extends object
      ? { readonly [K in keyof T]: InEnglish<T[K]> }
      : T;

/** Lists and records of any depth with all words in them put into English, to be compared with texts. */
export function inEnglish<T>(value: T): InEnglish<T> {
  return translated(value) as InEnglish<T>;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return english(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
}

function isWords(value: object): value is Exclude<Words, string> {
  return ('template' in value && 'args' in value) || ('parts' in value && 'between' in value);
}
