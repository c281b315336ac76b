import type { Evidence } from '../fitted/evidence';
import { beginsWithTitles } from '../language/titles';
import { isConnective, isGrammar, isClause, isParticle } from '../language/words';
import { say } from '../words/say';
import { beginsWithOffice, holdsTitle, isOfficeBeforeName, isOfficeBehindCapitals, isPartOfSomewhere } from './offices';

/** What in a label is a sentence's, or else no name's: words of grammar, marks, a possessive, a list mark. */
export function grammar(plain: string, words: readonly string[], label: string): readonly Evidence[] {
  const features: Evidence[] = [];
  const office = words.some(holdsTitle);
  const isOffice = isOfficeBeforeName(words) || beginsWithOffice(words) || isPartOfSomewhere(words);
  if (isOfficeBehindCapitals(words)) return [];
  const isTitled = beginsWithTitles(words);
  const small = words.filter(
    (word, at) =>
      !isOffice &&
      !(isTitled && (at === 0 || !isClause(word))) &&
      isGrammar(word) &&
      isWritten(word, at, words.length) &&
      !(office && word === 'for'),
  );
  if (small.length > 0 && words.length > 1)
    features.push({ id: 'grammar', name: say`sentence grammar`, value: 1 + Math.min(small.length - 1, 3) / 7 });
  else if (small.length > 0 || isConnective(plain))
    features.push({ id: 'grammar-word', name: say`a word of grammar`, value: 1 });
  if (
    /[?!;"“”…]|\.{3}|[\p{Ll}\p{N}]{2}\.\s|[)\]\s]\.\s|,\s\p{Ll}|,$/u.test(
      plain.replace(ABBREVIATED, '').replace(IN_WORD, '').replace(DOUBTED, ''),
    )
  )
    features.push({ id: 'sentence-marks', name: say`sentence marks`, value: 1 });
  if (/\p{L}['’]s \p{Lu}\p{Ll}/u.test(plain) && !/['’]s (?:MacBook|Laptop|Computer|Tablet|Galaxy)/.test(plain))
    features.push({ id: 'possessive', name: say`a possessive`, value: 1 });
  if (/\(\d\)$/.test(label)) features.push({ id: 'manual-page', name: say`a page of a manual`, value: 1 });
  if (/\d:\d\d|[〇一二三四五六七八九十百\d]年$/u.test(plain))
    features.push({ id: 'time-inside', name: say`a time in it`, value: 1 });
  if (words.length > 1 && ENDS_OPEN.test(plain))
    features.push({ id: 'goes-on', name: say`goes on behind the colon`, value: 1 });
  if (/^[-–—•*>\d]+[.)]?\s/.test(plain)) features.push({ id: 'list-mark', name: say`a list mark`, value: 1 });
  if (/^[*_`[({<"“„«]/.test(plain)) features.push({ id: 'mark-first', name: say`begins with a mark`, value: 1 });
  return features;
}

/** `CUT TO:`, `INTERCUT WITH:`. */
const ENDS_OPEN = /\s(?:to|in|with|from|of|by|on|for|and|or|the|at)$/i;

/**
 * Abbreviated titles, whose full stop ends no sentence: up to four letters with a capital before another capital
 * (`Mag. Karl`, `Dipl.-Ing. Otto`, `Lic. Ana`), and those that are written small, too.
 */
const ABBREVIATED =
  /(?<!\p{L})(?:\p{Lu}\p{L}{0,3}\.-?)+\s(?=\p{Lu})|\b(?:mrs?|ms|dr|prof|st|[js]r|hon|rev|gen|col|sgt|capt|lt|rep|sen|gov)\.\s/gu;

/** A name that was not sure when it was written down: `Giancarlo?`. */
const DOUBTED = /(?<=^\p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24}){0,2})\?$/u;

/** The mark of an abbreviation in Hebrew stands before its last letter: `היו"ר`. */
const IN_WORD = /(?<=\p{Script=Hebrew})["”“](?=\p{Script=Hebrew})/gu;

/** Words of grammar count in small letters, and at the start in any; `Will` and `May` are names too. */
function isWritten(word: string, at: number, words: number): boolean {
  if (/^\p{Ll}/u.test(word)) return true;
  return at === 0 && !/^(?:the|will|may)$/i.test(word) && (words > 1 || !/^\p{Lu}+$/u.test(word));
}

/** Names seldom have more words, unless with an office; and still more say no more. */
const FEW_WORDS = 6;
const MOST_MORE = 8;

export function size(plain: string, words: readonly string[]): readonly Evidence[] {
  const features: Evidence[] = [];
  const more = Math.min(words.length - FEW_WORDS, MOST_MORE);
  const isNames = words.every((word) => !/^\P{L}*\p{Ll}/u.test(word) || isParticle(word));
  if (more > 0) features.push({ id: isNames ? 'many-names' : 'many-words', name: say`many words`, value: more });
  if (plain.length > 45) features.push({ id: 'long', name: say`long`, value: 1 });
  return features;
}
