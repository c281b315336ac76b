import { perKey } from '../text/perKey';

/**
 * The words of a label's name: without parentheses, and without the office behind a comma or a dash where the name has
 * two words or more (`Ann Lee, Host`, but `Lee, Ann`); an ideographic label is one word.
 */
export const nameWords = perKey((key): readonly string[] => {
  const bare = key
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/\?+$/, '')
    .replace(/['’]s (?:i?phone|ipad|macbook|laptop|pc|computer|tablet)\b.*$/, '');
  const spaced = bare.replace(/(?<=^|\s|\.)(\p{L}\.)(?=\p{L})/gu, '$1 ');
  const head = /^\s*(\S+(?:\s+\S+)+?)\s*(?:,|\s[–—|-]\s)/u.exec(spaced)?.[1];
  const words = (head ?? spaced.replace(/,/g, ' ')).split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? [key] : words;
});
