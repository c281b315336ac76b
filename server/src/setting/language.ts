import { LANGUAGES } from '../language/lists';

/** The language of a page as HTML names it, and the direction of its lines. */
export interface PageLanguage {
  /** As in HTML: `en`, `zh-Hant`; `und` where it is not known. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** So much of a text, in characters, tells its language. */
const SHOWN = 20_000;

/** A language of its own letters is told by them where they are so many of all. */
const SHARE = 0.2;

/** Scripts, with the language that is meant where nothing tells it better. Kana comes before the signs that it shares a text with. */
const SCRIPTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, chineseOf],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Arabic}/gu, (text) => (/[ٹڈڑے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Cyrillic}/gu, (text) => (/[ыэ]/i.test(text) ? 'ru' : /[іїєґ]/i.test(text) ? 'uk' : 'bg')],
];

const FROM_RIGHT = /^(?:ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Thaa|Syrc)(?:-|$)/i;

/** A language by its code; undefined where it is no code. */
export function languageNamed(code: string | undefined): PageLanguage | undefined {
  return code !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code)
    ? { code, direction: FROM_RIGHT.test(code) ? 'rtl' : 'ltr' }
    : undefined;
}

/** The language in which most of a text is written, by its letters, and among those in Latin letters by its commonest words. */
export function languageIn(text: string): PageLanguage {
  const shown = text.slice(0, SHOWN);
  const letters = shown.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([script]) => (shown.match(script)?.length ?? 0) > letters * SHARE);
  return languageNamed(found?.[1](shown) ?? latinOf(shown)) ?? { code: 'und', direction: 'ltr' };
}

/** Signs that one of the two ways of writing Chinese has, and the other has not. */
const TRADITIONAL = /[們這說個國時會對問來學過為應開關後麼]/gu;
const SIMPLIFIED = /[们这说个国时会对问来学过为应开关后么]/gu;

function chineseOf(text: string): string {
  const [more, less] = [text.match(TRADITIONAL)?.length ?? 0, text.match(SIMPLIFIED)?.length ?? 0];
  return more > less ? 'zh-Hant' : 'zh-Hans';
}

/** The languages in Latin letters, with words that stand everywhere in them. */
const COMMON: readonly (readonly [string, ReadonlySet<string>])[] = LANGUAGES.flatMap((language) =>
  language.scripts.includes('Latin') && language.lists.commonWords !== undefined
    ? [[language.language, new Set(language.lists.commonWords.entries)] as const]
    : [],
);

/** The share of a text's words that is common in its language, at least. */
const COMMONLY = 0.05;

function latinOf(text: string): string | undefined {
  // Single letters are words in some languages, and stand for anything in others.
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  let [best, most] = [undefined as string | undefined, words.length * COMMONLY];
  for (const [language, common] of COMMON) {
    const number = words.filter((word) => common.has(word)).length;
    if (number > most) [best, most] = [language, number];
  }
  return best;
}
