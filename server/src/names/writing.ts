import type { Evidence } from '../fitted/evidence';
import { isKnownName } from '../language/givenNames';
import { isHanName } from '../language/hanNames';
import { isTitle } from '../language/titles';
import { isClause, isGrammar, isOpener, isParticle, partNamed } from '../language/words';
import { say } from '../words/say';
import { holdsTitle, isOfficeBeforeName, isOfficeBehindCapitals, isPartOfSomewhere, isSmallTitle } from './offices';

/** How a label is written, as names and offices are or not: in capitals, in small letters, in a script without capitals. */
/** More words in small letters say no more. */
const MOST_WORDS = 6;

export function writing(plain: string, words: readonly string[]): readonly Evidence[] {
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(plain)) return uncased(plain, words);
  if (isMixedClause(plain)) return [{ id: 'clause', name: say`a clause`, value: 1 }];
  if (isOfficeBeforeName(words) || isPartOfSomewhere(words))
    return [{ id: 'office', name: say`an office, and a name behind it`, value: 1 }];
  const office = words.some(holdsTitle);
  if (isSmallTitle(words))
    return isTitle(words[0] ?? '') || words.slice(1).some((word) => /^\p{Lu}/u.test(word))
      ? [{ id: 'name-form', name: say`written like a name`, value: 1 }]
      : [{ id: 'small-title', name: say`an article and a title`, value: 1 }];
  if (isPartyBehindName(words)) return [{ id: 'name-form', name: say`written like a name`, value: NAME_AND_PARTY }];
  if (isOfficeBehindCapitals(words)) return [{ id: 'name-form', name: say`written like a name`, value: 1 }];
  const small = words.filter(
    (word) =>
      /^\P{L}*\p{Ll}/u.test(word) &&
      !/^(?:[dlo]['’]|\p{Ll}{1,2})\p{Lu}/u.test(word) &&
      !(isParticle(word) && words.length > 1) &&
      !(office && word === 'for'),
  );
  if (small.length === 0) return [{ id: 'name-form', name: say`written like a name`, value: 1 }];
  const [first = ''] = words;
  if (words.length === 2 && small.length === 1 && /^\p{Lu}/u.test(first) && isKnownName(first.toLowerCase()))
    return [{ id: 'given-name-and-small-word', name: say`a first name, and a word in small letters`, value: 1 }];
  if (words.length === 1 && plain.length <= 20)
    return [{ id: 'small-word', name: say`one word in small letters`, value: 1 }];
  const id = /^\P{L}*\p{Ll}/u.test(first) ? 'all-small-words' : 'small-words';
  return [{ id, name: say`words in small letters`, value: Math.min(small.length, MOST_WORDS) }];
}

/** `Matti Nosturi sd`: a name of two words or more, and behind it the short name of a party in small letters. */
function isPartyBehindName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !PARTY.test(last) || isGrammar(last) || isClause(last) || isOpener(last)) return false;
  return words.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !isParticle(last);
}

const PARTY = /^\p{Ll}{2,4}$/u;

/** It may be any other word, too. */
const NAME_AND_PARTY = 0.5;

/** `Ines Brandt`, `BRANDT, INES`: one of few words is a common given name, with a capital. */
export function givenName(words: readonly string[]): readonly Evidence[] {
  if (words.length > 4) return [];
  const given = words.find((word) => /^\p{L}/u.test(word) && !isTitle(word) && isKnownName(word.replace(/,$/, '')));
  if (given === undefined) return [];
  const id = /^\p{Ll}/u.test(given) ? 'given-name-small' : 'given-name';
  return [{ id, name: say`a known given name`, value: 1 }];
}

/** A clause in ideographs with a word in Latin letters in it: `我認為，AI 給了這個運動一個機會`. */
function isMixedClause(plain: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}]{4}/u.test(plain) && HAN_CLAUSE.test(plain);
}

/** Scripts without capitals: a name is short, and has none of the marks of a clause. */
function uncased(plain: string, words: readonly string[]): readonly Evidence[] {
  if (/^>{2,3}$/.test(plain)) return [];
  if (/^[\p{N}\p{P}\p{S}\s]*$/u.test(plain))
    return partNamed(plain) === undefined ? [{ id: 'no-letter', name: say`no letter`, value: 1 }] : [];
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return ideographic(plain);
  return words.length <= 4
    ? [{ id: 'short', name: say`as short as a name`, value: 1 }]
    : [{ id: 'longer', name: say`longer than names are`, value: 1 }];
}

function ideographic(plain: string): readonly Evidence[] {
  if (HAN_CLAUSE.test(plain) && partNamed(plain) === undefined)
    return [{ id: 'clause', name: say`a clause`, value: 1 }];
  if (isHanName(plain)) return [{ id: 'han-name', name: say`built like a name or an office`, value: 1 }];
  return plain.length <= 8
    ? [{ id: 'short', name: say`as short as a name`, value: 1 }]
    : [{ id: 'longer', name: say`longer than names are`, value: plain.length <= 14 ? 0.25 : 1 }];
}

/** Chinese and Japanese words of sentences: is, say, of, pronouns, commas. */
const HAN_CLAUSE = /[，。、；？！我你您他她它们這这那是说說讲講的了吗呢着就都也很]|认为|表示|问道|回答|です|ます|する/u;
