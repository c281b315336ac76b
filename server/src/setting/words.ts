import type { PageLanguage } from './language';
import { BESIDES, OURS } from './own';
import words from './words.json';

/** What stands on a page besides the talk, in its language. */
export interface PageWords {
  readonly words: (typeof words)['en'];
  /** What elements that hold nothing but such words have: English where the words of the talk's language are not known. */
  readonly own: Readonly<Record<string, string>>;
}

const IN: Readonly<Record<string, PageWords['words'] | undefined>> = words;

export function wordsIn({ code }: PageLanguage): PageWords {
  const chinese = /^zh-(?:Hant|TW|HK|MO)/i.test(code) ? 'zh-Hant' : 'zh-Hans';
  const name = /^zh/i.test(code) ? chinese : (code.split('-')[0] ?? '');
  const known = IN[name];
  if (known !== undefined) return { words: known, own: { [OURS]: BESIDES } };
  return { words: words.en, own: { [OURS]: BESIDES, lang: 'en', dir: 'ltr' } };
}
