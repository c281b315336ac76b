/**
 * What a person reads, in no language yet: a sentence with places for what changes in it, a text that is the same in
 * every language (a name, words of a transcript), or several in a row. Rooms make it, and the doors put it into a
 * language: so no room has to know one, and what is remembered is the same for everybody.
 */
export type Words = string | Message | WordList;

/** A sentence: `'{0}' says nothing here.`, and what stands in its places. */
export interface Message {
  readonly template: string;
  readonly args: readonly Words[];
}

/** Several in a row, with what stands between two of them. */
export interface WordList {
  readonly parts: readonly Words[];
  readonly between: Words;
}

/** The sentences of a language by those in English; the places have the same numbers. What is missing stays English. */
export type Table = Readonly<Record<string, string>>;

/** A sentence in English as it stands in the code: say`'${label}' says nothing here.` Its places are counted from 0. */
export function say(strings: TemplateStringsArray, ...args: readonly (Words | number)[]): Message {
  return {
    template: templateOf(strings),
    args: args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)),
  };
}

/** Several in a row; a single one is itself, and none is an empty text. */
export function inRow(parts: readonly Words[], between: Words): Words {
  if (parts.length > 1) return { parts, between };
  return parts[0] ?? '';
}

/** As English has them: one form for 1, the other for every other number. Both are sentences of their own. */
export function plural(number: number, one: Words, other: Words): Words {
  return number === 1 ? one : other;
}

/** As the command line, the library and every answer in JSON have it. */
export function english(words: Words): string {
  return inLanguage(words, ENGLISH);
}

/** In the language of a table. */
export function inLanguage(words: Words, table: Table): string {
  if (typeof words === 'string') return words;
  if ('parts' in words)
    return words.parts.map((part) => inLanguage(part, table)).join(inLanguage(words.between, table));
  const { template, args } = words;
  const sentence = Object.hasOwn(table, template) ? table[template] : undefined;
  return (sentence ?? template).replace(PLACE, (place, nth: string) => {
    const arg = args[Number(nth)];
    return arg === undefined ? place : inLanguage(arg, table);
  });
}

const ENGLISH: Table = {};

const PLACE = /\{(\d+)\}/g;

/** One for each place in the code, where the same one comes again and again. */
const templates = new WeakMap<TemplateStringsArray, string>();

function templateOf(strings: TemplateStringsArray): string {
  const known = templates.get(strings);
  if (known !== undefined) return known;
  const template = strings.slice(1).reduce((before, text, nth) => `${before}{${nth}}${text}`, strings[0] ?? '');
  templates.set(strings, template);
  return template;
}
