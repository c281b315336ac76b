import type { Table, Words } from './say';
import { english, inLanguage } from './say';
import chinese from './tables/zh-cn.json';

/** Puts words into the language of the person who reads them. */
export type Tell = (words: Words) => string;

/**
 * For the locale that an editor names when it starts the server, such as `zh-cn` or `de-AT`; English where we do not have
 * the language, or none is named. Chinese is the simplified one: for the traditional there is English.
 */
export function tellIn(locale: string | undefined): Tell {
  const table = locale !== undefined && SIMPLIFIED.test(locale) ? (chinese satisfies Table) : undefined;
  return table === undefined ? english : (words) => inLanguage(words, table);
}

/** `zh`, `zh-CN`, `zh_CN.UTF-8`, `zh-SG`, `zh-Hans`, `zh-Hans-CN`; not `zh-TW`, `zh-Hant`. */
const SIMPLIFIED = /^zh(?:[-_](?:cn|sg|hans)(?:[-_.].*)?)?$/i;
