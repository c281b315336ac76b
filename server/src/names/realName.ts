import { perKey } from '../text/perKey';
import { isHanName } from '../language/hanNames';
import { labelKey } from './key';
import { nameWords } from './nameWords';
import { namesOfSeveral } from './several';
import { isTitle } from '../language/titles';
import { isGrammar, isParticle, namesWork, partNamed } from '../language/words';

/**
 * The name in a label by which one person is known among all others, in small letters and without titles: `ada okafor`
 * for `Mayor Ada Okafor`. Undefined for whatever may be somebody else in another text: a surname or a given name alone,
 * with a title or without (`Okafor`, `Mayor Okafor`), initials, a part (`Q`, `Speaker 1`), work (`Project Manager`),
 * several people at once.
 */
export function realName(label: string): string | undefined {
  const name = nameOf(label);
  return name === '' ? undefined : name;
}

const nameOf = perKey((label): string => {
  const key = labelKey(label);
  if (partNamed(key) !== undefined || namesOfSeveral(label).length > 0) return '';
  const words = nameWords(key).filter((word) => !isTitle(word));
  return isIdeographic(words) || isInFull(words) ? words.join(' ') : '';
});

/** Two words or more that names are made of, besides `de` and the like. */
function isInFull(words: readonly string[]): boolean {
  if (namesWork(words) || words.some((word) => isGrammar(word) || partNamed(word.replace(/\.$/, '')) !== undefined))
    return false;
  return words.filter((word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) && !isParticle(word)).length > 1;
}

/** A surname and a given name in one, without an office. */
function isIdeographic(words: readonly string[]): boolean {
  const [name = ''] = words;
  if (words.length !== 1) return false;
  return (
    (/^\p{Script=Han}{3,4}$/u.test(name) && isHanName(name) && !OFFICE.test(name)) ||
    /^\p{Script=Hangul}{3}$/u.test(name)
  );
}

/** What offices and titles end with; a given name seldom does. */
const OFFICE = /(?:[長长員员任席授士師师生姐学學者書书表監监氏様]|主持人|召集人)$/u;
