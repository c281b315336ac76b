import type { Evidence } from '../fitted/evidence';
import { isKnownName } from '../language/givenNames';
import { beginsWithTitles, isTitle } from '../language/titles';
import { isClause, isGrammar, isParticle, partNamed } from '../language/words';
import { say } from '../words/say';

/** Offices in labels, before names, behind them and without them: they have words of grammar and small letters, which prove nothing against a label. */

/**
 * A name of two words or more, and what stands behind it after a comma or a dash: an office, an employer, an age. They
 * are written in small letters as well, and prove nothing against the name.
 */
export function withoutOffice(plain: string) {
  const { name, office, mark } = OFFICE.exec(plain)?.groups ?? {};
  if (name === undefined || office === undefined) return { name: plain, office: '', apart: false };
  const isOther = /^\p{Ll}/u.test(office) || (!/\p{Ll}/u.test(name) && /\p{Ll}/u.test(office));
  return { name, office, apart: mark !== ', ' || isOther };
}

const OFFICE =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]|van|von|de[nrl]?))+)(?<mark>, | [–—-] )(?<office>\S.*)$/u;

export function officeFeatures(office: string): readonly Evidence[] {
  if (office === '') return [];
  if (office.split(/\s+/).some((word) => isClause(word.replace(/['’]\p{L}+$/u, ''))))
    return [{ id: 'grammar', name: say`sentence grammar`, value: 1 }];
  return office.length > 90 ? [{ id: 'long', name: say`long`, value: 1 }] : [];
}

/**
 * `Bundesministerin für soziale Sicherheit Ursula Haubner`, `Secretary of State for the Home Department`: an office begins
 * it, and a word with a capital ends it; between them words of any kind say what the office is for, but for those that make a
 * sentence.
 */
export function isOfficeBeforeName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [/^the$/i.test(words[0] ?? '') ? words[1] : words[0], words.at(-1)];
  if (words.length < 4 || !holdsTitle(first) || !/^\p{Lu}/u.test(first) || !/^\P{L}*\p{Lu}/u.test(last)) return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !isParticle(word);
  return words.some(isSmall) && !words.some((word) => isSmall(word) && isClause(word));
}

/** `Reporter from the Evening Gull`, `Caller in Ohio`: a part, and where they are from; but no `Question of the day`. */
export function isPartOfSomewhere(words: readonly string[]): boolean {
  const [first = '', second = '', last = ''] = [words[0], words[1], words.at(-1)];
  if (words.length < 3 || !/^\p{Lu}/u.test(first) || partNamed(first) === undefined) return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const isTied = isSmall(second) && (isGrammar(second) || isParticle(second));
  return isTied && /^\p{Lu}/u.test(last) && !words.some((word) => isSmall(word) && isClause(word));
}

/**
 * `Director of the Harbour and Chief of Cranes, Mara Quist`, `The Parliamentary Under-Secretary`: an office begins it, behind an
 * article and words with capitals that narrow it or not, and no word in it makes a sentence. Behind the office stands its
 * bearer, or a tie to what it is for: `Major changes`, `General notes` are none, nor is a title that a preposition comes
 * before, as in `Letter from the President`.
 */
export function beginsWithOffice(words: readonly string[]): boolean {
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const at = words.slice(0, AMONG_FIRST).findIndex((word) => /^\p{Lu}/u.test(word) && holdsTitle(word));
  if (at < 0 || words.some((word) => isSmall(word) && isClause(word))) return false;
  const [before, behind] = [words.slice(0, at), words[at + 1]];
  const isNarrowed = before.every((word, nth) => !isGrammar(word) || (nth === 0 && OVER.test(word)));
  return isNarrowed && (behind === undefined || !isSmall(behind) || isParticle(behind) || isGrammar(behind));
}

/** So many words at most until the office is named. */
const AMONG_FIRST = 3;

/** Words of grammar that narrow an office: `Under Secretary`. */
const OVER = /^(?:the|under)$/i;

/** `El señor PRESIDENTE`, `De heer Van Dijk`, `M. le ministre des ports`: titles begin it, in small letters, and nothing in it makes a sentence. */
export function isSmallTitle(words: readonly string[]): boolean {
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  return beginsWithTitles(words) && words.some(isSmall) && !words.some((word) => isSmall(word) && isClause(word));
}

/** Offices may be long, before the name or behind it: in small letters between, or all in capitals. */
export function isOfficeOf(words: readonly string[]): boolean {
  const areCapitals = words.length >= 4 && words.some(holdsTitle) && words.every((word) => !/\p{Ll}/u.test(word));
  return areCapitals || (words.length >= 5 && beginsWithOffice(words)) || isOfficeBeforeName(words);
}

/** `Minister`, `Under-Secretary`. */
export function holdsTitle(word: string): boolean {
  return word.split('-').some(isTitle);
}

/** `DR. DARU PÉTER kikötőügyi miniszter`, `ANNA HOLM to the Minister of Ports`: a name in capitals, and behind it an office, or who is asked. */
export function isOfficeBehindCapitals(words: readonly string[]): boolean {
  const end = words.findIndex((word) => /\p{Ll}/u.test(word));
  if (end < 2 || !/^\p{Ll}/u.test(words[end] ?? '')) return false;
  const [name, office] = [words.slice(0, end), words.slice(end)];
  const isPerson = name.some((word) => isTitle(word) || isKnownName(word));
  return isPerson && !name.some((word) => isGrammar(word)) && !office.some((word) => isClause(word));
}
