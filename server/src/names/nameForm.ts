import { annotationsIn } from '../syntax/annotations';
import { perKey } from '../text/perKey';
import type { Feature } from '../model/transcript';
import { isKnownName } from '../language/givenNames';
import { isHanName } from '../language/hanNames';
import { isTitle } from '../language/titles';
import { isClause, isGrammar, isOpener, isOtherLabel, isParticle, isThing, partNamed } from '../language/words';
import { say } from '../words/say';

/**
 * What a label's own words say for or against it: how a name is written, sentence grammar, known words. A pure function
 * of the label, and remembered: the same few labels stand all over a file.
 */
export const wordFeatures = perKey((label: string): readonly Feature[] => {
  if (/^[?？]{1,3}$/.test(label)) return [{ name: say`somebody unknown`, weight: 4.5 }];
  if (partNamed(label) !== undefined && /\s/.test(label)) return part(label);
  const plain = label
    .replace(/&gt;/g, '>')
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .trim();
  const { name, office, apart } = withoutOffice(plain);
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [
    ...knownWords(label),
    ...writing(name, words),
    ...grammar(name, words, label),
    ...officeFeatures(office),
    ...(apart ? size(name, words) : size(plain, plain.split(/\s+/))),
  ];
});

/** A part in a conversation in several words: `An Hon. Member`, `Voice on the Phone`. */
function part(label: string): readonly Feature[] {
  const features = [{ name: say`names a part in a conversation`, weight: 2.5 }];
  return /^[\p{Ll}]/u.test(label) ? features : [...features, { name: say`written like a name`, weight: 2 }];
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

function officeFeatures(office: string): readonly Feature[] {
  if (office === '') return [];
  if (office.split(/\s+/).some((word) => isClause(word.replace(/['’]\p{L}+$/u, ''))))
    return [{ name: say`sentence grammar`, weight: -3.5 }];
  return office.length > 90 ? [{ name: say`long`, weight: -1 }] : [];
}

/** The sum of what a label's words say. */
export function wordScore(label: string): number {
  return wordFeatures(label).reduce((sum, { weight }) => sum + weight, 0);
}

function knownWords(label: string): readonly Feature[] {
  if (/\]\(|https?:|www\./.test(label)) return [{ name: say`an address`, weight: -6 }];
  if (!label.endsWith('.') && annotationsIn(`[${label}]`).length > 0)
    return [{ name: say`names a sound`, weight: -4.5 }];
  if (isOtherLabel(label)) return [{ name: say`names a caption, not a person`, weight: -4.5 }];
  if (isThing(label)) return [{ name: say`names a thing`, weight: -4.5 }];
  if (isOpener(label)) return [{ name: say`opens a sentence`, weight: -3 }];
  if (partNamed(label) !== undefined) return [{ name: say`names a part in a conversation`, weight: 2.5 }];
  return [];
}

function writing(plain: string, words: readonly string[]): readonly Feature[] {
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(plain)) return uncased(plain, words);
  if (isMixedClause(plain)) return [{ name: say`a clause`, weight: -3 }];
  const office = words.some(holdsTitle);
  const small = words.filter(
    (word) =>
      /^\P{L}*\p{Ll}/u.test(word) &&
      !/^(?:[dlo]['’]|\p{Ll}{1,2})\p{Lu}/u.test(word) &&
      !isParticle(word) &&
      !(office && word === 'for'),
  );
  if (small.length === 0) return [{ name: say`written like a name`, weight: 2 }];
  const [first = ''] = words;
  if (words.length === 2 && small.length === 1 && /^\p{Lu}/u.test(first) && isKnownName(first.toLowerCase()))
    return [{ name: say`a first name, and a word in small letters`, weight: 0 }];
  if (words.length === 1 && plain.length <= 20) return [{ name: say`one word in small letters`, weight: -0.5 }];
  return [{ name: say`words in small letters`, weight: Math.max(-6, -1.5 * small.length) }];
}

/** A clause in ideographs with a word in Latin letters in it: `我認為，AI 給了這個運動一個機會`. */
function isMixedClause(plain: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}]{4}/u.test(plain) && HAN_CLAUSE.test(plain);
}

/** `Minister`, `Under-Secretary`. */
function holdsTitle(word: string): boolean {
  return word.split('-').some(isTitle);
}

/** Scripts without capitals: a name is short, and has none of the marks of a clause. */
function uncased(plain: string, words: readonly string[]): readonly Feature[] {
  if (/^>{2,3}$/.test(plain)) return [];
  if (/^[\p{N}\p{P}\p{S}\s]*$/u.test(plain)) return [{ name: say`no letter`, weight: -3 }];
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return ideographic(plain);
  return words.length <= 4
    ? [{ name: say`as short as a name`, weight: 1.5 }]
    : [{ name: say`longer than names are`, weight: -3 }];
}

function ideographic(plain: string): readonly Feature[] {
  if (HAN_CLAUSE.test(plain) && partNamed(plain) === undefined) return [{ name: say`a clause`, weight: -3 }];
  if (isHanName(plain)) return [{ name: say`built like a name or an office`, weight: 3 }];
  return plain.length <= 8
    ? [{ name: say`as short as a name`, weight: 1.5 }]
    : [{ name: say`longer than names are`, weight: plain.length <= 14 ? -0.5 : -2 }];
}

/** Chinese and Japanese words of sentences: is, say, of, pronouns, commas. */
const HAN_CLAUSE = /[，。、；？！我你您他她它们這这那是说說讲講的了吗呢着就都也很]|认为|表示|问道|回答|です|ます|する/u;

function grammar(plain: string, words: readonly string[], label: string): readonly Feature[] {
  const features: Feature[] = [];
  const office = words.some(holdsTitle);
  const small = words.filter(
    (word, at) => isGrammar(word) && isWritten(word, at, words.length) && !(office && word === 'for'),
  );
  if (small.length > 0 && words.length > 1)
    features.push({ name: say`sentence grammar`, weight: -2.5 - Math.min(small.length, 4) / 2 });
  else if (small.length > 0) features.push({ name: say`a word of grammar`, weight: -2 });
  if (/[?!;"“”…]|\.{3}|[\p{Ll}\p{N}]{2}\.\s|[)\]\s]\.\s|,\s\p{Ll}|,$/u.test(plain.replace(TITLE, '')))
    features.push({ name: say`sentence marks`, weight: -2.5 });
  if (/\p{L}['’]s \p{Lu}\p{Ll}/u.test(plain) && !/['’]s (?:MacBook|Laptop|Computer|Tablet|Galaxy)/.test(plain))
    features.push({ name: say`a possessive`, weight: -2 });
  if (/\(\d\)$/.test(label)) features.push({ name: say`a page of a manual`, weight: -4 });
  if (/\d:\d\d/.test(plain)) features.push({ name: say`a time in it`, weight: -4 });
  if (words.length > 1 && ENDS_OPEN.test(plain)) features.push({ name: say`goes on behind the colon`, weight: -3 });
  if (/^[-–—•*>\d]+[.)]?\s/.test(plain)) features.push({ name: say`a list mark`, weight: -1.5 });
  if (/^[*_`[({<"“„«]/.test(plain)) features.push({ name: say`begins with a mark`, weight: -4 });
  return features;
}

/** `CUT TO:`, `INTERCUT WITH:`. */
const ENDS_OPEN = /\s(?:to|in|with|from|of|by|on|for|and|or|the|at)$/i;

/** Abbreviated titles, whose full stop ends no sentence. */
const TITLE = /\b(?:mrs?|ms|dr|prof|st|[js]r|hon|rev|gen|col|sgt|capt|lt|rep|sen|gov)\.\s/gi;

/** Words of grammar count in small letters, and at the start in any; `Will` and `May` are names too. */
function isWritten(word: string, at: number, words: number): boolean {
  if (/^\p{Ll}/u.test(word)) return true;
  return at === 0 && !/^(?:the|will|may)$/i.test(word) && (words > 1 || !/^\p{Lu}+$/u.test(word));
}

function size(plain: string, words: readonly string[]): readonly Feature[] {
  const features: Feature[] = [];
  if (words.length > 6) features.push({ name: say`many words`, weight: -0.5 * (words.length - 6) });
  if (plain.length > 45) features.push({ name: say`long`, weight: -1 });
  return features;
}
