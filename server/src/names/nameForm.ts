import { annotationsIn } from '../syntax/annotations';
import { perKey } from '../text/perKey';
import type { Evidence } from '../fitted/evidence';
import { scoreOf } from '../fitted/evidence';
import type { FittedModel } from '../fitted/model';
import weights from '../fitted/weights/label.json';
import { isKnownName } from '../language/givenNames';
import { isHanName } from '../language/hanNames';
import { beginsWithTitles, isTitle } from '../language/titles';
import {
  isClause,
  isConnective,
  isGrammar,
  isOpener,
  isOtherLabel,
  isParticle,
  isThing,
  partNamed,
} from '../language/words';
import { say } from '../words/say';

/**
 * What a label's own words say for or against it: how a name is written, sentence grammar, known words. A pure function
 * of the label, and remembered: the same few labels stand all over a file.
 */
export const wordFeatures = perKey((label: string): readonly Evidence[] => {
  if (/^[?？]{1,3}$/.test(label)) return [{ id: 'unknown', name: say`somebody unknown`, value: 1 }];
  if (partNamed(label) !== undefined && /\s/.test(label)) return part(label);
  const plain = label
    .replace(/&gt;/g, '>')
    .replace(/\s*\([^)]*\)(?=,)/g, '')
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .trim();
  const { name, office, apart } = withoutOffice(plain);
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [
    ...knownWords(label),
    ...writing(name, words),
    ...givenName(words),
    ...grammar(name, words, label),
    ...officeFeatures(office),
    ...(isOfficeOf(plain.split(/\s+/)) ? [] : apart ? size(name, words) : size(plain, plain.split(/\s+/))),
  ];
});

/** A part in a conversation in several words: `An Hon. Member`, `Voice on the Phone`. */
function part(label: string): readonly Evidence[] {
  const features = [{ id: 'part', name: say`names a part in a conversation`, value: 1 }];
  return /^[\p{Ll}]/u.test(label)
    ? features
    : [...features, { id: 'name-form', name: say`written like a name`, value: 1 }];
}

/**
 * A name of two words or more, and what stands behind it after a comma or a dash: an office, an employer, an age. They
 * are written in small letters as well, and prove nothing against the name.
 */
function withoutOffice(plain: string) {
  const { name, office, mark } = OFFICE.exec(plain)?.groups ?? {};
  if (name === undefined || office === undefined) return { name: plain, office: '', apart: false };
  const isOther = /^\p{Ll}/u.test(office) || (!/\p{Ll}/u.test(name) && /\p{Ll}/u.test(office));
  return { name, office, apart: mark !== ', ' || isOther };
}

const OFFICE =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]|van|von|de[nrl]?))+)(?<mark>, | [–—-] )(?<office>\S.*)$/u;

function officeFeatures(office: string): readonly Evidence[] {
  if (office === '') return [];
  if (office.split(/\s+/).some((word) => isClause(word.replace(/['’]\p{L}+$/u, ''))))
    return [{ id: 'grammar', name: say`sentence grammar`, value: 1 }];
  return office.length > 90 ? [{ id: 'long', name: say`long`, value: 1 }] : [];
}

/** `Week 2`, `Suggestion 19.1`: sections are numbered more often than people whose name is not known. */
const NUMBERED = /^\p{Lu}\p{Ll}{2,}(?: \p{L}+)*[ #№.-]{1,2}\d+(?:\.\d+)*$/u;

/** Numbers with a point between them are sections'. */
const SECTIONS = 2;

/** More words of a kind say no more. */
const MOST_WORDS = 6;

const MODEL: FittedModel = weights;

/** Whether a label is written like a name, or like an office behind its article, and none of its words speaks against it. */
export function isNameLike(label: string): boolean {
  return wordScore(label) >= (beginsWithTitles(label.split(' ')) ? 0 : NAME_LIKE);
}

/** Somewhat less than what the writing of a name is worth by itself. */
const NAME_LIKE = 1;

/** The sum of what a label's words say, by the weights that decide about labels; above 0 it is written like one. */
export const wordScore = perKey((label: string): number => scoreOf(MODEL, wordFeatures(label)));

function knownWords(label: string): readonly Evidence[] {
  if (/\]\(|https?:|www\./.test(label)) return [{ id: 'address', name: say`an address`, value: 1 }];
  if (!label.endsWith('.') && annotationsIn(`[${label}]`).length > 0)
    return [{ id: 'sound', name: say`names a sound`, value: 1 }];
  if (isOtherLabel(label))
    return [
      { id: 'caption', name: say`names a caption, not a person`, value: isKnownName(label) ? NAME_AND_CAPTION : 1 },
    ];
  if (isThing(label)) return [{ id: 'thing', name: say`names a thing`, value: 1 }];
  if (isOpener(label)) return [{ id: 'opener', name: say`opens a sentence`, value: 1 }];
  if (partNamed(label) !== undefined) return [{ id: 'part', name: say`names a part in a conversation`, value: 1 }];
  if (NUMBERED.test(label))
    return [
      {
        id: 'numbered',
        name: say`a word and its number, which name no part`,
        value: /\d\.\d/.test(label) ? SECTIONS : 1,
      },
    ];
  return [];
}

/** `April`, `May`: somebody's name as well. */
const NAME_AND_CAPTION = 0.5;

function writing(plain: string, words: readonly string[]): readonly Evidence[] {
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(plain)) return uncased(plain, words);
  if (isMixedClause(plain)) return [{ id: 'clause', name: say`a clause`, value: 1 }];
  if (isOfficeBeforeName(words) || isPartOfSomewhere(words))
    return [{ id: 'office', name: say`an office, and a name behind it`, value: 1 }];
  const office = words.some(holdsTitle);
  if (isSmallTitle(words))
    return isTitle(words[0] ?? '') || words.slice(1).some((word) => /^\p{Lu}/u.test(word))
      ? [{ id: 'name-form', name: say`written like a name`, value: 1 }]
      : [{ id: 'small-title', name: say`an article and a title`, value: 1 }];
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

/** `Ines Brandt`, `BRANDT, INES`: one of few words is a common given name, with a capital. */
function givenName(words: readonly string[]): readonly Evidence[] {
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

/**
 * `Bundesministerin für soziale Sicherheit Ursula Haubner`, `Secretary of State for the Home Department`: an office begins
 * it, and a word with a capital ends it; between them words of any kind say what the office is for, but for those that make a
 * sentence.
 */
function isOfficeBeforeName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [/^the$/i.test(words[0] ?? '') ? words[1] : words[0], words.at(-1)];
  if (words.length < 4 || !holdsTitle(first) || !/^\p{Lu}/u.test(first) || !/^\P{L}*\p{Lu}/u.test(last)) return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !isParticle(word);
  return words.some(isSmall) && !words.some((word) => isSmall(word) && isClause(word));
}

/** `Reporter from the Evening Gull`, `Caller in Ohio`: a part, and where they are from; but no `Question of the day`. */
function isPartOfSomewhere(words: readonly string[]): boolean {
  const [first = '', second = '', last = ''] = [words[0], words[1], words.at(-1)];
  if (words.length < 3 || !/^\p{Lu}/u.test(first) || partNamed(first) === undefined) return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const isTied = isSmall(second) && (isGrammar(second) || isParticle(second));
  return isTied && /^\p{Lu}/u.test(last) && !words.some((word) => isSmall(word) && isClause(word));
}

/**
 * `Director of the Harbour and Chief of Cranes, Mara Quist`: an office begins it, behind an article and a word that narrows it or
 * not, and no word in it makes a sentence.
 */
function beginsWithOffice(words: readonly string[]): boolean {
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  const isBegun = words.slice(0, AMONG_FIRST).some((word) => /^\p{Lu}/u.test(word) && holdsTitle(word));
  return isBegun && !words.some((word) => isSmall(word) && isClause(word));
}

/** `The Parliamentary Under-Secretary`: so many words at most until the office is named. */
const AMONG_FIRST = 3;

/** `El señor PRESIDENTE`, `De heer Van Dijk`, `M. le ministre des ports`: titles begin it, in small letters, and nothing in it makes a sentence. */
function isSmallTitle(words: readonly string[]): boolean {
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  return beginsWithTitles(words) && words.some(isSmall) && !words.some((word) => isSmall(word) && isClause(word));
}

/** Offices may be long, before the name or behind it: in small letters between, or all in capitals. */
function isOfficeOf(words: readonly string[]): boolean {
  const areCapitals = words.length >= 4 && words.some(holdsTitle) && words.every((word) => !/\p{Ll}/u.test(word));
  return areCapitals || (words.length >= 5 && beginsWithOffice(words)) || isOfficeBeforeName(words);
}

/** `Minister`, `Under-Secretary`. */
function holdsTitle(word: string): boolean {
  return word.split('-').some(isTitle);
}

/** `DR. DARU PÉTER kikötőügyi miniszter`, `ANNA HOLM to the Minister of Ports`: a name in capitals, and behind it an office, or who is asked. */
function isOfficeBehindCapitals(words: readonly string[]): boolean {
  const end = words.findIndex((word) => /\p{Ll}/u.test(word));
  if (end < 2 || !/^\p{Ll}/u.test(words[end] ?? '')) return false;
  const [name, office] = [words.slice(0, end), words.slice(end)];
  const isPerson = name.some((word) => isTitle(word) || isKnownName(word));
  return isPerson && !name.some((word) => isGrammar(word)) && !office.some((word) => isClause(word));
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

function grammar(plain: string, words: readonly string[], label: string): readonly Evidence[] {
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

function size(plain: string, words: readonly string[]): readonly Evidence[] {
  const features: Evidence[] = [];
  const more = Math.min(words.length - FEW_WORDS, MOST_MORE);
  const isNames = words.every((word) => !/^\P{L}*\p{Ll}/u.test(word) || isParticle(word));
  if (more > 0) features.push({ id: isNames ? 'many-names' : 'many-words', name: say`many words`, value: more });
  if (plain.length > 45) features.push({ id: 'long', name: say`long`, value: 1 });
  return features;
}
