import { isTitle } from '../language/titles';
import { isGrammar, isParticle, partNamed } from '../language/words';
import { perKey } from '../text/perKey';
import { nameWords } from './nameWords';
import { namesOfSeveral } from './several';

/** What is asked of labels when many are compared with many, found out once for each: all of it by a label's key. */

/** A name, by its words. */
export interface Name {
  readonly words: readonly string[];
  /** Whether there are titles among them. */
  readonly isTitled: boolean;
  /** The words without titles, and whether one of them is more than a word of grammar. */
  readonly untitled: readonly string[];
  readonly isNamed: boolean;
  /** Those without particles. */
  readonly full: readonly string[];
  /** The words, or the letters of the only one (`DH`), where there is an initial among them. */
  readonly initials: readonly string[] | undefined;
}

/** A label, as far as others could be forms of it or slips for it. */
export interface LabelNames {
  /** The names that it may hold, its own first; see `otherNamesIn`. */
  readonly names: readonly [Name, ...Name[]];
  /** The initials, or the short name, in parentheses behind it: `al` of `ann lee (al)`. */
  readonly alias: string | undefined;
  /** Whether it names several people. */
  readonly isOfSeveral: boolean;
  /** How many words a name in full has, without initials, titles, or marks; 0 for any other label. */
  readonly plainWords: number;
  /** Who holds the office or has the part that it names, see `holderOf`, and whether it is a part that several have. */
  readonly holder: Holder | undefined;
  /** What says that somebody is the elder or the younger of a family. */
  readonly generation: 'son' | 'father' | undefined;
}

export interface Holder {
  /** As written in the label. */
  readonly written: string;
  readonly name: Name;
  readonly isOneOfGroup: boolean;
}

export const labelNames = perKey((key): LabelNames => {
  const words = nameWords(key);
  const isOfSeveral = namesOfSeveral(key).length > 0;
  const holder = holderOf(key);
  return {
    names: [nameOf(words), ...otherNamesIn(key).map(nameOf)],
    alias: HAS_MORE.test(key) ? /[(（](\p{L}{2,5})[)）]/u.exec(key)?.[1] : undefined,
    isOfSeveral,
    plainWords: isOfSeveral ? 0 : plainWordsIn(key),
    holder:
      holder === undefined
        ? undefined
        : {
            written: holder,
            name: nameOf(holder.split(' ')),
            isOneOfGroup: isGroup(withoutHolder(key)),
          },
    generation: words.map((word) => GENERATIONS[word.replace(/\.$/, '')]).find((one) => one !== undefined),
  };
});

/** What stands between several names in one label, or around one of them: most labels have none. */
const HAS_MORE = /[,(（]/;

/** A name of such words. */
export function nameOf(words: readonly string[]): Name {
  const untitled = words.filter((word) => !isTitle(word));
  const [only = ''] = words;
  const short = words.length === 1 && /^\p{L}{2,4}$/u.test(only) ? Array.from(only) : words;
  return {
    words,
    isTitled: untitled.length < words.length,
    untitled,
    isNamed: untitled.some(isName),
    full: untitled.filter((word) => !isParticle(word)),
    initials: short.some((word) => /^\p{L}\.?$/u.test(word)) ? short : undefined,
  };
}

/** `The Secretary` and `The Chair` share a word, and no name. */
function isName(word: string): boolean {
  return word.length > 1 && !isGrammar(word) && !isParticle(word);
}

function plainWordsIn(key: string): number {
  const words = key.split(' ');
  const isPlain = words.length > 1 && words.every((word) => /^\p{Ll}{2,}$/u.test(word) && !isTitle(word));
  return isPlain ? words.length : 0;
}

const GENERATIONS: Readonly<Record<string, 'son' | 'father'>> = {
  jr: 'son',
  junior: 'son',
  sr: 'father',
  senior: 'father',
  ii: 'son',
};

/**
 * The names that a label may hold besides its own: a surname written first (`Lee, Ann`), the name
 * beside an office (`The Chair (Ann Lee)`).
 */
function otherNamesIn(key: string): readonly (readonly string[])[] {
  if (!HAS_MORE.test(key)) return [];
  const names: (readonly string[])[] = [];
  const { last, first } = /^(?<last>\S+), (?<first>\S+(?: \S+)?)$/u.exec(key)?.groups ?? {};
  if (last !== undefined && first !== undefined) names.push([...first.split(' '), last]);
  const inside = /[(（]([^()（）]+)[)）]/u.exec(key)?.[1]?.split(/\s+/) ?? [];
  if (inside.length >= 2 && inside.length <= 5 && nameWords(key).some(isTitle)) names.push(inside);
  return names;
}

/** How somebody speaks, not who: `(voice-over)`, `(via video)`, `(laughs)`. */
const MANNER =
  /^(?:on|off|via|by|in|over|with|from|voice|cont|continu|o\.?s|v\.?o|through|remote|online|chat|transl|interpret|live|record|laugh|chuckl|sigh|cry|whisper|shout|sing|read|quiet|loud)|(?:ing|ed|ly)$/;

/**
 * The surname of the one who is named in parentheses behind an office, or all that stands there behind a part; the name
 * behind an office, a comma and a title (`Expert to the Board, Prof. Ana Ruiz`).
 */
function holderOf(key: string): string | undefined {
  if (!HAS_MORE.test(key)) return undefined;
  const titled = /^[^,()（）]+, (?<name>[^,()（）]+)$/u.exec(key)?.groups?.name?.split(' ');
  if (titled !== undefined && isTitle(titled[0] ?? '')) {
    const name = titled.filter((word) => !isTitle(word));
    if (name.length > 0 && name.length <= 4 && name.every(isName)) return name.join(' ');
  }
  const { part, inside } = /^(?<part>[^()（）]+)[(（](?<inside>.+)[)）]$/u.exec(key)?.groups ?? {};
  if (part === undefined || inside === undefined) return undefined;
  if (partNamed(part.trim()) !== undefined) return MANNER.test(inside) ? undefined : inside;
  return /^(?:mr|mrs|ms|miss|mx|dr|hon|sir|dame)\.? (?:[^()\s]+ )*(?<surname>[^()\s]+)/u.exec(inside)?.groups?.surname;
}

/** Several people may stand behind it: `Audience`, but not `Speaker 1`. */
function isGroup(key: string): boolean {
  return partNamed(key) === 'other' && !/\d/.test(key);
}

function withoutHolder(key: string): string {
  return key.replace(/\s*[(（].*$/u, '');
}
